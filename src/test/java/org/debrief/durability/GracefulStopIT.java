package org.debrief.durability;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Visit;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A node is told to stop while people save. */
class GracefulStopIT {

    private static final int TERMINATED = 128 + 15;
    private static final Duration PAUSE = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A draft on its way, and what it says. */
    private record Saving(String scene, String words, SlowSave slow) {}

    private static Path home() throws IOException {
        return Folders.fresh("stopped", "node");
    }

    private static Visit rowan(Node node) {
        return Visit.at(node.origin()).signIn("rowan", "rowan-sample");
    }

    private static Saving save(Node node, Visit rowan) throws IOException {
        rowan.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var words = Life.sentence();
        var fields = rowan.filled(rowan.form("/response"));
        fields.put("text", words);
        var scene = rowan.path();
        return new Saving(scene, words, SlowSave.begin(rowan, node.origin(), scene + "/draft", fields));
    }

    private static int status(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(5_000);
        return connection.getResponseCode();
    }

    @Test
    void savesInFlightAreAnsweredAndKeptAndLaterOnesAreNotTaken() throws Exception {
        var home = home();
        int management = FreePort.next();
        var ready = "http://127.0.0.1:" + management + "/q/health/ready";
        List<Saving> saves = new ArrayList<>();
        try (var node = Node.start(
                home,
                "debrief.web.sample=true",
                "quarkus.management.port=" + management,
                "quarkus.shutdown.delay=" + PAUSE)) {
            var rowan = rowan(node);
            await().atMost(PATIENCE).until(() -> status(ready) == 200);
            for (int count = 0; count < 3; count++) {
                saves.add(save(node, rowan));
            }
            node.terminate();
            await("unready while it pauses").atMost(PAUSE).until(() -> status(ready) == 503);
            assertThat(status(node.origin() + "/"))
                    .as("still answering while the proxy notices")
                    .isEqualTo(200);
            await("no new work").atMost(PATIENCE).until(() -> status(node.origin() + "/") == 503);
            for (var save : saves) {
                assertThat(save.slow().finish()).startsWith("HTTP/1.1 200").contains("Draft saved");
                save.slow().close();
            }
            assertThat(node.awaitExit(Duration.ofSeconds(20))).isEqualTo(TERMINATED);
            assertThatThrownBy(() -> status(node.origin() + "/")).isInstanceOf(ConnectException.class);
        }
        isKept(home, saves);
    }

    private static void isKept(Path home, List<Saving> saves) throws Exception {
        try (var again = Node.start(home, "debrief.web.sample=true")) {
            var rowan = rowan(again);
            for (var save : saves) {
                assertThat(rowan.get(save.scene()).page().select("textarea").text())
                        .contains(save.words());
            }
        }
    }
}
