package org.debrief.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Visit;
import org.debrief.database.PostgreSqlServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A key-encryption key is replaced by settings alone, one node after the other, while people write. */
class KeyRotationIT {

    private static final String SAMPLE = "debrief.web.sample=true";
    private static final String FIRST =
            "debrief.keys.key-encryption-key.1=Zmlyc3QsIGFuZCB0aGlydHktdHdvIGJ5dGVzIGxvbmc=";
    private static final String SECOND =
            "debrief.keys.key-encryption-key.2=c2Vjb25kLCBhbmQgYXMgbG9uZyBhcyB0aGUgZmlyc3Q=";
    private static final String CURRENT = "debrief.keys.current=2";

    /** Written before, and to be read whatever happens to the keys. */
    private final String before = Life.sentence();

    private static Visit rowan(Node node) {
        return Busy.signedIn(node.origin(), "rowan");
    }

    private static String write(Node node, String words) {
        var rowan = rowan(node).get("/reflections/new").submit("/reflections", Map.of("title", words, "what", words));
        assertThat(rowan.path()).startsWith("/reflections/").isNotEqualTo("/reflections/new");
        return rowan.path();
    }

    private static void assertReads(Node node, String path, String words) {
        assertThat(rowan(node).get(path).text()).contains(words);
    }

    private static void awaitDone(Path home) {
        await("all data keys are wrapped anew").atMost(Duration.ofMinutes(1)).until(() -> Files.readString(
                        home.resolve("log"))
                .contains("wrapped by the key-encryption key of version 2 now"));
    }

    @Test
    void onALaptop() throws Exception {
        var home = Home.folder();
        String path;
        try (var node = Node.start(home, SAMPLE)) {
            path = write(node, before);
        }
        var first = "debrief.keys.key-encryption-key.1=" + Files.readString(home.resolve(".data/key-encryption-key"));
        try (var node = Node.start(home, SAMPLE, first, SECOND, CURRENT)) {
            assertReads(node, path, before);
            awaitDone(home);
            assertReads(node, path, before);
        }
        try (var node = Node.start(home, SAMPLE, SECOND, CURRENT)) {
            assertReads(node, path, before);
        }
        assertThatThrownBy(() -> Node.start(home))
                .hasMessageContaining("sealed with the key-encryption key of version 2, which this node was not given");
        Files.delete(home.resolve(".data/key-encryption-key"));
        assertThatThrownBy(() -> Node.start(home)).hasMessageContaining("is missing, and what people wrote");
        assertThat(home.resolve(".data/key-encryption-key")).doesNotExist();
    }

    @Test
    void onPostgreSqlWithNodesThatComeAndGo() throws Exception {
        try (var server = PostgreSqlServer.start()) {
            var home = Home.folder();
            var during = Life.sentence();
            String path;
            String other;
            try (var old = Node.start(server, Home.folder(), SAMPLE, FIRST, SECOND)) {
                path = write(old, before);
                try (var young = Node.start(server, home, SAMPLE, FIRST, SECOND, CURRENT)) {
                    other = write(young, during);
                    awaitDone(home);
                    assertReads(old, path, before);
                    assertReads(old, other, during);
                    assertReads(young, path, before);
                }
            }
            try (var node = Node.withoutKey(server, Home.folder(), SAMPLE, SECOND, CURRENT)) {
                assertReads(node, path, before);
                assertReads(node, other, during);
            }
            assertThatThrownBy(() -> Node.start(server, Home.folder(), FIRST))
                    .hasMessageContaining(
                            "sealed with the key-encryption key of version 2, which this node was not given");
        }
    }
}
