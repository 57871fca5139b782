package org.debrief.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.debrief.Life;
import org.debrief.Visit;
import org.debrief.durability.Node;
import org.debrief.provision.Command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The server is lost, and what is in deploy/backup brings everything back but the two who wanted to be gone. */
class BackupIT {

    private static final Path SCRIPTS = Path.of("deploy", "backup").toAbsolutePath();
    private static final String ANOTHER_KEY = "YW5vdGhlciBkYXRhYmFzZSdzIGtleSwgMzIgYnl0ZXM=";

    @TempDir
    Path folder;

    private Path erasures;

    private static Visit signedIn(Node node, String name) {
        return Visit.at(node.origin()).signIn(name, name + "-sample");
    }

    private Node node(PostgreSqlServer server, String... settings) throws Exception {
        var all = Stream.concat(
                Stream.of("debrief.erasure.list=" + erasures, "debrief.web.sample=true"), Stream.of(settings));
        return Node.start(server, Files.createTempDirectory(folder, "node"), all.toArray(String[]::new));
    }

    private static Command.Outcome script(PostgreSqlServer server, String name, String... arguments) {
        var words = Stream.concat(Stream.of("sh", SCRIPTS.resolve(name).toString()), Stream.of(arguments));
        var command = Command.of(words.toArray(String[]::new)).within(Duration.ofMinutes(2));
        for (var variable : server.environment().entrySet()) {
            command = command.with(variable.getKey(), variable.getValue());
        }
        return command.run();
    }

    private static void erase(Visit visit, String name) {
        visit.get("/account/erasure").submit("/erasure", Map.of("name", name));
        assertThat(visit.path()).isEqualTo("/account/erased");
    }

    private static String archive(Visit visit) throws IOException {
        var answer = visit.getOnly("/account/archive");
        assertThat(answer.statusCode()).isEqualTo(200);
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void whatWasBackedUpIsThereAgainAndWhoWasErasedSinceIsNot() throws Exception {
        erasures = Files.createDirectory(folder.resolve("erasures"));
        Life.Written written;
        Path backup;
        var lost = PostgreSqlServer.start(PostgreSqlTools.folder());
        try (var node = node(lost, "debrief.web.sample=true")) {
            var rowan = signedIn(node, "rowan");
            written = Life.written(rowan, signedIn(node, "faye"), signedIn(node, "amina"));
            backup = backUp(lost);
            rowan.get("/reflections/new").submit("/reflections", Map.of("title", "Late", "what", "Written too late."));
            assertThat(archive(rowan).contains("Written too late.")).isTrue();
            erase(signedIn(node, "amina"), "Amina Darr");
        }
        // two nodes, two lists
        try (var other = node(lost, "debrief.sign-in.second-factor=optional")) {
            erase(signedIn(other, "ade"), "Ade Okoro");
        }
        lost.kill();
        lost.close();
        try (var empty = PostgreSqlServer.start(PostgreSqlTools.folder())) {
            restore(empty, backup);
            withoutTheKeyNobodyStarts(empty);
            try (var node = node(empty)) {
                var rowan = signedIn(node, "rowan");
                assertThat(written.kept()).hasSizeGreaterThan(20);
                assertThat(archive(rowan)).contains(written.kept()).doesNotContain("Written too late.");
                assertThat(signedIn(node, "amina").status()).isEqualTo(422);
                assertThat(signedIn(node, "ade").status()).isEqualTo(422);
                assertThat(empty.dump("debrief")).contains("Rowan Ellery").doesNotContain("Amina Darr", "Ade Okoro");
            }
        }
    }

    private Path backUp(PostgreSqlServer server) throws IOException {
        var backups = folder.resolve("backups");
        var made = script(server, "backup.sh", backups.toString());
        assertThat(made.succeeded()).as(made.output()).isTrue();
        var backup = Path.of(made.output().strip());
        assertThat(backup).isRegularFile();
        assertThat(backup.getFileName().toString()).matches("debrief-\\d{8}T\\d{6}Z\\.dump");
        assertThat(Files.getPosixFilePermissions(backup)).hasSize(2);
        assertThat(backups).isDirectoryNotContaining("glob:**.partial");

        var beside = Files.writeString(backups.resolve("key-encryption-key"), "a key");
        assertThat(script(server, "backup.sh", backups.toString()).output()).contains("Keep it apart");
        Files.delete(beside);
        return backup;
    }

    private void restore(PostgreSqlServer empty, Path backup) throws IOException {
        assertThat(script(empty, "restore.sh", backup.toString(), "/nowhere").output())
                .contains("There is no list /nowhere");
        var broken = Files.copy(backup, folder.resolve("broken-" + backup.getFileName()));
        Files.writeString(broken, "more", StandardOpenOption.APPEND);
        Files.writeString(
                Path.of(broken + ".sha256"),
                Files.readString(Path.of(backup + ".sha256")).replace("debrief-", "broken-debrief-"));
        assertThat(script(empty, "restore.sh", broken.toString(), erasures.toString())
                        .output())
                .contains("is not as it was made");

        var restored = script(empty, "restore.sh", backup.toString(), erasures.toString());
        assertThat(restored.succeeded()).as(restored.output()).isTrue();
        assertThat(restored.output()).contains("without it it will not start", "debrief.erasure.list=" + erasures);
        assertThat(script(empty, "restore.sh", backup.toString(), erasures.toString())
                        .output())
                .contains("The database is not empty");
    }

    private void withoutTheKeyNobodyStarts(PostgreSqlServer server) {
        assertThatThrownBy(() -> Node.withoutKey(server, Files.createTempDirectory(folder, "node")))
                .hasMessageContaining("Set debrief.keys.key-encryption-key.1 to 32 random bytes in base64");
        assertThatThrownBy(() -> node(server, "debrief.keys.key-encryption-key.1=" + ANOTHER_KEY))
                .hasMessageContaining("version 1 that this node was given does not open what people wrote here");
    }
}
