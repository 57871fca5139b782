package org.debrief.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.debrief.provision.Command;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tools of the Compose file do, with its paths and its host in place of the container's. */
class ComposeToolsIT {

    private static final Path DEPLOY = Path.of("deploy").toAbsolutePath();
    private static final String ERASED = "2f1c0a8e-9d0b-4c8e-8f7d-0b1f6f2f9a11\n";

    @TempDir
    Path folder;

    private Path backups;
    private Path lists;
    private Path script;

    @BeforeEach
    void asInTheContainer() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
        lists = Files.createDirectory(folder.resolve("lists"));
        script = Files.writeString(
                folder.resolve("tools.sh"),
                Files.readString(DEPLOY.resolve("compose/tools.sh"))
                        .replace("/backups", backups.toString())
                        .replace("/var/lib/debrief", lists.toString())
                        .replace("/run/secrets", folder.toString())
                        .replace("/opt/debrief/backup", DEPLOY.resolve("backup").toString())
                        .replace("PGHOST=database", "PGHOST=127.0.0.1")
                        // the test's server has one role, which owns both
                        .replace("PGUSER=\"$1\"", "PGUSER=debrief"));
    }

    private Command.Outcome tools(PostgreSqlServer server, String... words) throws IOException {
        for (var secret : List.of("database-password", "keycloak-database-password")) {
            Files.writeString(folder.resolve(secret), server.password());
        }
        var command = Command.of(Stream.concat(Stream.of("sh", script.toString()), Stream.of(words))
                        .toArray(String[]::new))
                .within(Duration.ofMinutes(2));
        for (var variable : List.of("PATH", "PGPORT")) {
            command = command.with(variable, server.environment().get(variable));
        }
        return command.run();
    }

    private static void demand(Command.Outcome outcome) {
        assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
    }

    private static String sql(PostgreSqlServer server, String database, String statement) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl(database));
        try (var connection = source.getConnection(server.username(), server.password());
                var prepared = connection.createStatement()) {
            if (!prepared.execute(statement)) {
                return "";
            }
            prepared.getResultSet().next();
            return prepared.getResultSet().getString(1);
        }
    }

    private static PostgreSqlServer withBothDatabases() {
        var server = PostgreSqlServer.start(PostgreSqlTools.folder());
        server.createDatabase("keycloak");
        return server;
    }

    private Path backupOf(String database) throws IOException {
        try (var files = Files.list(backups)) {
            return files.filter(file -> file.getFileName().toString().matches(database + "-\\d{8}T\\d{6}Z\\.dump"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void bothDatabasesAndTheListsComeBackOnAnotherServer() throws Exception {
        Files.writeString(lists.resolve("node-1"), ERASED);
        try (var lost = withBothDatabases()) {
            sql(lost, "debrief", "create table author (name text)");
            sql(lost, "debrief", "insert into author values ('rowan')");
            sql(lost, "keycloak", "create table user_entity (id text)");
            sql(lost, "keycloak", "insert into user_entity values ('a sub')");
            demand(tools(lost, "backup"));
        }
        Files.delete(lists.resolve("node-1"));

        try (var empty = withBothDatabases()) {
            demand(tools(
                    empty,
                    "restore",
                    backupOf("debrief").toString(),
                    backups.resolve("erasures").toString()));
            demand(tools(empty, "restore", backupOf("keycloak").toString()));
            assertThat(sql(empty, "debrief", "select name from author")).isEqualTo("rowan");
            assertThat(sql(empty, "keycloak", "select id from user_entity")).isEqualTo("a sub");
            assertThat(tools(empty, "psql", "-Atc", "select name from author").output())
                    .isEqualTo("rowan\n");
        }
        assertThat(lists.resolve("node-1")).hasContent(ERASED);
    }

    @Test
    void aListOfTheNodesIsNewerThanItsCopyAndNoCopyIsTakenAwayByAnEmptyVolume() throws Exception {
        Files.writeString(lists.resolve("node-1"), ERASED);
        try (var server = withBothDatabases()) {
            demand(tools(server, "erasures"));
            Files.writeString(lists.resolve("node-1"), ERASED + ERASED);
            demand(tools(server, "backup"));
            assertThat(backups.resolve("erasures/node-1")).hasContent(ERASED + ERASED);

            Files.writeString(lists.resolve("node-1"), ERASED + ERASED + ERASED);
            demand(tools(
                    server,
                    "restore",
                    backupOf("debrief").toString(),
                    backups.resolve("erasures").toString()));
            assertThat(lists.resolve("node-1")).hasContent(ERASED + ERASED + ERASED);

            Files.delete(lists.resolve("node-1"));
            demand(tools(server, "erasures"));
            assertThat(backups.resolve("erasures/node-1")).hasContent(ERASED + ERASED);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups.resolve("erasures"))))
                .isEqualTo("rwx------");
    }

    private Path dump(String name, Duration age) throws IOException {
        var file = Files.createFile(backups.resolve(name + ".dump"));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    /**
     * Nobody's words outlive the 35 days that are promised, in the hours before the next backup either. One database's backups
     * do not outlive their time because another's are named alike, nor end with them.
     */
    @Test
    void eachDatabaseKeepsItsOwnBackupsForAsLongAsIsSaid() throws Exception {
        var untilTomorrow = Duration.ofDays(35).minusDays(1);
        var tooOld = dump("debrief-20260101T000000Z", untilTomorrow.plusMinutes(10));
        var oldEnough = dump("debrief-20260102T000000Z", untilTomorrow.minusMinutes(10));
        var anothers = dump("debrief-trial-20260101T000000Z", Duration.ofDays(37));
        try (var server = withBothDatabases()) {
            demand(tools(server, "backup"));
        }
        assertThat(tooOld).doesNotExist();
        assertThat(oldEnough).exists();
        assertThat(anothers).exists();
    }

    @Test
    void aNumberOfDaysThatIsNoneTakesNoBackupAway() throws IOException {
        var kept = dump("debrief-20260101T000000Z", Duration.ofHours(1));
        var script = DEPLOY.resolve("backup/backup.sh").toString();
        for (var days : List.of("0", "1", "-1", "a month")) {
            var refused = Command.of("sh", script, backups.toString())
                    .with("PGDATABASE", "debrief")
                    .with("BACKUP_KEEP_DAYS", days)
                    .run();
            assertThat(refused.succeeded()).isFalse();
            assertThat(refused.output()).contains("BACKUP_KEEP_DAYS is " + days);
        }
        assertThat(kept).exists();
    }

    @Test
    void noDatabaseOfDebriefIsRestoredWithoutAWordOnWhoWasErased() throws Exception {
        try (var server = withBothDatabases()) {
            assertThat(tools(server, "restore", "debrief-20260101T000000Z.dump").output())
                    .contains("nobody-was-erased");
        }
    }
}
