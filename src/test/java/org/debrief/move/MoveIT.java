package org.debrief.move;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Visit;
import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.Node;
import org.debrief.provision.Command;
import org.debrief.provision.Folders;

import static org.assertj.core.api.Assertions.assertThat;

/** A laptop's Debrief is packed up and goes on where it is served for real. */
class MoveIT {

    private static Path home(String name) throws IOException {
        return Folders.fresh("moved", name);
    }

    private static Visit signedIn(Node node, String name) {
        return Visit.at(node.origin()).signIn(name, name + "-sample");
    }

    /** The same browser, led to another place. */
    private static Visit led(Visit visit, Node node) {
        var led = Visit.at(node.origin());
        led.cookies().putAll(visit.cookies());
        return led;
    }

    private static Command.Outcome move(Path laptop, PostgreSqlServer server) {
        var packaged = Path.of("target", "quarkus-app").toAbsolutePath();
        return Command.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        packaged.resolve("app") + "/*:" + packaged.resolve("lib/main") + "/*",
                        "org.debrief.move.MoveCommand",
                        ".data/debrief",
                        server.jdbcUrl())
                .in(laptop)
                .with("PGUSER", server.username())
                .with("PGPASSWORD", server.password())
                .within(Duration.ofMinutes(2))
                .run();
    }

    private static String archive(Visit visit) throws IOException {
        var text = new StringBuilder();
        var answer = visit.getOnly("/account/archive");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void everyWordAndEverySignInGoesOnOnPostgreSql() throws Exception {
        var laptop = home("laptop");
        try (var server = PostgreSqlServer.start()) {
            Visit rowan;
            Visit faye;
            Visit amina;
            Life.Written written;
            try (var node = Node.start(laptop, "debrief.web.sample=true")) {
                rowan = signedIn(node, "rowan");
                faye = signedIn(node, "faye");
                amina = signedIn(node, "amina");
                written = Life.written(rowan, faye, amina);
                assertThat(move(laptop, server).output())
                        .contains("is in use. Stop the Debrief that runs on it first.");
                node.stop();
            }
            assertThat(move(laptop, server).output())
                    .contains("response: ", "the numbers were compared", ".data/key-encryption-key");
            var key = Files.readString(laptop.resolve(".data/key-encryption-key"));
            try (var node = Node.start(
                    server, home("node"), "debrief.keys.key-encryption-key.1=" + key, "debrief.web.sample=true")) {
                var archive = archive(led(rowan, node));
                assertThat(written.kept()).hasSizeGreaterThan(20).allSatisfy(words -> assertThat(archive)
                        .contains(words));
                var debrief = led(faye, node).get("/debriefs");
                assertThat(debrief.path()).isEqualTo("/debriefs");
                assertThat(debrief.text()).contains("Rowan Ellery");
                // the form that waits in a browser opens for its author there
                assertThat(led(amina, node).signIn("rowan", "rowan-sample").text())
                        .contains(written.held());
                assertThat(signedIn(node, "ade").get("/account").path()).isEqualTo("/account");
                led(rowan, node).get("/modules/january").submit("/attempts", Map.of());
            }
        }
    }
}
