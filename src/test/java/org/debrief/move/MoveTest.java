package org.debrief.move;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.debrief.database.PostgreSqlServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What the move refuses, in what order it goes, and that it is all or nothing. {@code MoveIT} moves a whole life. */
class MoveTest {

    private static final String A = "cast('00000000-0000-4000-8000-0000000000aa' as uuid)";
    private static final String B = "cast('00000000-0000-4000-8000-0000000000bb' as uuid)";

    private static PostgreSqlServer server;

    @TempDir
    Path folder;

    private Laptop laptop;
    private String target;

    @BeforeAll
    static void start() {
        server = PostgreSqlServer.start();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @BeforeEach
    void name() {
        laptop = new Laptop(folder.resolve("debrief"));
        var name = "moved-" + UUID.randomUUID();
        server.createDatabase(name);
        target = server.jdbcUrl(name);
    }

    private Flyway laptopsMigrations(String upTo) {
        var source = laptop.source();
        source.setURL(source.getURL().replace("IFEXISTS=TRUE;", ""));
        return Flyway.configure().dataSource(source).target(upTo).load();
    }

    private void onLaptop(String... statements) throws SQLException {
        try (var connection = laptop.open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection moved() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(target);
        return source.getConnection(server.username(), server.password());
    }

    private void onTarget(String sql) throws SQLException {
        try (var connection = moved();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String answer(String sql) throws SQLException {
        try (var connection = moved();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private String move(int expected) {
        var out = new ByteArrayOutputStream();
        var code = MoveCommand.run(
                new String[] {laptop.database().toString(), target},
                Map.of("PGUSER", server.username(), "PGPASSWORD", server.password()),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        var said = out.toString(StandardCharsets.UTF_8);
        assertThat(code).as(said).isEqualTo(expected);
        return said;
    }

    @Test
    void rowsThatPointAtEachOtherAndNumbersGoAcrossAndProgressIsSaid() throws SQLException {
        laptopsMigrations("latest").migrate();
        onLaptop(
                "insert into author (id, created_at) select random_uuid(), now() from system_range(1, 20999)",
                "insert into author (id, created_at) values (" + A
                        + ", timestamp with time zone '2026-03-02 09:10:11.123456+00')",
                "insert into revision (id, module, stored_at, files) values ('r1', 'january', now(), X'00ff')",
                "insert into attempt (id, author_id, module, revision_id, started_at, after_reveal) values (%1$s, %1$s, 'january', 'r1', now(), false)"
                        .formatted(A),
                "insert into attempt (id, author_id, module, revision_id, started_at, replay_of, replayed_from, after_reveal) values (%2$s, %1$s, 'january', 'r1', now(), %1$s, 'four', true)"
                        .formatted(A, B),
                "insert into released (module, revision, released_at) values ('january', 'r1', now()), ('february', 'r1', now())");
        assertThat(move(0))
                .contains(
                        "author: 10,000 of 21,000",
                        "author: 21,000",
                        "Moved 21,005 rows",
                        "Without it nobody's words open");
        assertThat(answer("select created_at at time zone 'UTC' from author where id = " + A))
                .isEqualTo("2026-03-02 09:10:11.123456");
        assertThat(answer("select replay_of from attempt where id = " + B)).endsWith("aa");
        assertThat(answer("select encode(files, 'hex') from revision")).isEqualTo("00ff");
        onTarget("insert into released (module, revision, released_at) values ('march', 'r1', now())");
        assertThat(answer("select id from released where module = 'march'")).isEqualTo("3");
        assertThat(move(1)).contains("is not empty: there are rows in author", "Nothing was moved");
    }

    @Test
    void whatCannotGoLeavesNothingBehind() throws SQLException {
        laptopsMigrations("latest").migrate();
        onLaptop(
                "insert into author (id, created_at) values (" + A + ", now())",
                "insert into cohort (id, name, created_at) values (" + B + ", 'no' || char(0) || 'thing', now())");
        assertThat(move(1)).contains("Nothing was moved");
        assertThat(answer("select count(*) from author")).isEqualTo("0");
        onLaptop("update cohort set name = 'something'");
        assertThat(move(0)).contains("Moved 2 rows");
    }

    @Test
    void anotherVersionIsRefused() throws SQLException {
        laptopsMigrations("1").migrate();
        assertThat(move(1)).contains("The H2 database is of an earlier version");
        laptopsMigrations("latest").migrate();
        onLaptop(
                """
                insert into "flyway_schema_history" select 99, '99', 'later', 'SQL', 'V99__later.sql', 0, 'sa', now(), 1, true
                """);
        assertThat(move(1)).contains("The H2 database is of a later version");
        assertThat(answer("select count(*) from information_schema.tables where table_schema = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsNotThereOrNotOursIsRefused() throws SQLException {
        assertThat(move(1)).contains("There is no database", "debrief.mv.db");
        laptopsMigrations("latest").migrate();
        onTarget("create table others (id integer)");
        assertThat(move(1)).contains("The PostgreSQL database holds tables that are not Debrief's");
        target = target.replace("moved-", "nowhere-");
        assertThat(move(1)).contains("PostgreSQL does not let us in").doesNotContain(server.password());
    }

    @Test
    void theCommandSaysHowItIsUsed() {
        var out = new ByteArrayOutputStream();
        assertThat(MoveCommand.run(new String[] {".data/debrief"}, Map.of(), new PrintStream(out)))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage:");
    }
}
