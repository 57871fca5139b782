package org.debrief.start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.durability.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Secrets are given by configuration and stand in no log, whether the start succeeds or fails. */
class SecretsInLogsIT {

    private static final String KEY = "q3v0c1sJm5o0Q8dH0mX8pB4yF2uK9rT7wLxZ6eN1aVs=";

    private static final Map<String, String> SECRETS = Map.of(
            "debrief.keys.key-encryption-key.1", KEY,
            "quarkus.datasource.password", "Vq8mN2xT7rK4pW9z",
            "quarkus.oidc.credentials.secret", "Hj3kL9sD5fG7aQ1w",
            "quarkus.mailer.password", "Zx6cV4bN8mM2qW0e");

    private static String[] with(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.addAll(List.of(
                "quarkus.datasource.username=debrief",
                "quarkus.log.console.json.enabled=true",
                "quarkus.log.category.\"io.quarkus\".level=DEBUG"));
        SECRETS.forEach((name, value) -> all.add(name + "=" + value));
        return all.toArray(String[]::new);
    }

    private static void isClean(String log) {
        assertThat(log).isNotEmpty();
        assertThat(SECRETS.values()).noneMatch(log::contains);
    }

    @Test
    void aNodeThatStartsAndIsSignedInToLogsNoneOfThem() throws Exception {
        var home = Started.home();
        String cookie;
        try (var node = Node.start(home, with("debrief.web.sample=true"))) {
            var rowan = Visit.at(node.origin()).signIn("rowan", "rowan-sample");
            assertThat(rowan.get("/account").path()).isEqualTo("/account");
            cookie = rowan.cookies().get("sign-in");
            Visit.at(node.origin()).signIn("rowan", "not-the-password");
            node.stop();
        }
        var log = Files.readString(home.resolve("log"));
        isClean(log);
        assertThat(log).doesNotContain(cookie, "rowan", "not-the-password").contains("POST /sign-in 303");
        isJson(log);
    }

    private static void isJson(String log) {
        var json = new ObjectMapper();
        assertThat(log.lines().filter(line -> !line.isBlank() && !line.startsWith("WARNING: ")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThatCode(() -> json.readTree(line)).as(line).doesNotThrowAnyException());
    }

    @Test
    void aNodeThatIsRefusedTellsNoneOfThem() throws IOException {
        isClean(Started.start(with("debrief.production=true")).output());
    }

    @Test
    void aNodeThatFailsTellsNoneOfThem() throws IOException {
        var failed = Started.start(with("debrief.keys.current=9"));
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.output()).contains("debrief.keys.current names version 9");
        isClean(failed.output());
    }

    @Test
    void aKeyThatIsNoKeyIsNotRepeatedEither() throws IOException {
        var broken = KEY.replace('=', '*');
        var failed = Started.start("debrief.keys.key-encryption-key.1=" + broken);
        assertThat(failed.exitCode()).isNotZero();
        assertThat(failed.output()).doesNotContain(broken.substring(0, 20));
    }
}
