package org.debrief.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.debrief.provision.FreePort;
import org.debrief.provision.TestCertificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each example is read, and then run on loopback before two stand-ins, by the program it is for. */
class ProxyExampleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path certificates;

    private static TestCertificate certificate;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeCertificate() throws IOException, GeneralSecurityException {
        certificate = TestCertificate.make(certificates);
    }

    /** A proxy that runs, and what it is told. */
    private final class Run implements AutoCloseable {
        final int plainPort = FreePort.next();
        final int port = FreePort.next();
        final int nodePort = FreePort.next();
        final int managementPort = FreePort.next();
        final NodeInName first = new NodeInName("127.0.0.1", nodePort, managementPort);
        final NodeInName second = new NodeInName("127.0.0.2", nodePort, managementPort);
        final Process proxy;
        final HttpClient browser;

        Run(ProxyExample example) throws Exception {
            proxy = example.start(folder, values());
            browser = HttpClient.newBuilder()
                    .sslContext(certificate.trusting())
                    .connectTimeout(PATIENCE)
                    .build();
            awaitAnswer();
        }

        Map<String, String> values() {
            var values = new HashMap<String, String>();
            values.put("DEBRIEF_HOST", "127.0.0.1");
            values.put("DEBRIEF_HTTP", "127.0.0.1:" + plainPort);
            values.put("DEBRIEF_HTTPS", "127.0.0.1:" + port);
            values.put("DEBRIEF_BIND", "127.0.0.1");
            values.put("DEBRIEF_HTTP_PORT", "" + plainPort);
            values.put("DEBRIEF_HTTPS_PORT", "" + port);
            values.put("DEBRIEF_MANAGEMENT_PORT", "" + managementPort);
            values.put("DEBRIEF_NODE_1", "127.0.0.1:" + nodePort);
            values.put("DEBRIEF_NODE_2", "127.0.0.2:" + nodePort);
            values.put("DEBRIEF_CERTIFICATE", certificate.chain().toString());
            values.put("DEBRIEF_CERTIFICATE_KEY", certificate.key().toString());
            values.put("DEBRIEF_CERTIFICATE_AND_KEY", certificate.both().toString());
            values.put("DEBRIEF_PAGES", ProxyExample.FOLDER.toString());
            values.put("DEBRIEF_RUN", folder.toString());
            values.put("KEYCLOAK_NODE", "127.0.0.1:" + nodePort);
            values.put("KEYCLOAK_HOST", "sign-in.example.org");
            values.put("KEYCLOAK_CERTIFICATE", certificate.chain().toString());
            values.put("KEYCLOAK_CERTIFICATE_KEY", certificate.key().toString());
            // Caddy keeps its state there
            values.put("XDG_DATA_HOME", folder.toString());
            values.put("XDG_CONFIG_HOME", folder.toString());
            return values;
        }

        private void awaitAnswer() throws Exception {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try {
                    if (get("/").statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    assertThat(proxy.isAlive()).as(log()).isTrue();
                }
                assertThat(System.nanoTime()).as(log()).isLessThan(until);
                Thread.sleep(100);
            }
        }

        HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path))
                    .timeout(PATIENCE);
        }

        HttpResponse<String> get(String path) throws Exception {
            return browser.send(to(path).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String text) throws Exception {
            return browser.send(
                    to("/answers")
                            .POST(HttpRequest.BodyPublishers.ofString(text))
                            .build(),
                    BodyHandlers.ofString());
        }

        String log() throws IOException {
            return Files.readString(folder.resolve("log"));
        }

        @Override
        public void close() {
            first.close();
            second.close();
            // nginx lets a stream finish; a test does not
            proxy.descendants().forEach(ProcessHandle::destroyForcibly);
            proxy.destroyForcibly().onExit().join();
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void whoeverIsInManyGroupsIsSignedOutToo(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            var leaving = run.get("/sign-out");
            assertThat(leaving.statusCode()).isEqualTo(200);
            assertThat(leaving.headers().firstValue("Refresh").orElse("")).endsWith(NodeInName.LONG_TOKEN);
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void itsProgramTakesIt(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            var outcome = example.check(folder, run.values());
            assertThat(outcome.succeeded()).as(outcome.output()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void aNodeIsToldWhoAsksByTheProxyAndNotByTheClient(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            var lying = run.to("/")
                    .header("X-Forwarded-For", "203.0.113.9")
                    .header("X-Forwarded-Proto", "http")
                    .header("X-Forwarded-Host", "elsewhere.example")
                    .header("X-Forwarded-Prefix", "/elsewhere")
                    .header("X-Request-Id", "somebody")
                    .header("Forwarded", "for=203.0.113.9")
                    .build();
            var arrived = run.browser.send(lying, BodyHandlers.ofString());
            assertThat(arrived.body().lines())
                    .contains(
                            "Host: 127.0.0.1:" + run.port,
                            "X-forwarded-for: 127.0.0.1",
                            "X-forwarded-proto: https",
                            "X-forwarded-host: 127.0.0.1:" + run.port)
                    .anyMatch(line -> line.matches("X-request-id: [0-9a-fA-F]{8}[0-9a-fA-F-]{8,28}"))
                    .noneMatch(line -> line.startsWith("Forwarded:") || line.startsWith("X-forwarded-prefix:"));
            assertThat(arrived.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void healthAndMetricsAnotherNameAndPlainHttpLeadToNoNode(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            assertThat(run.get("/q/metrics").statusCode()).isEqualTo(404);
            var otherName = HttpRequest.newBuilder(URI.create("https://localhost:" + run.port + "/"))
                    .build();
            assertThat(run.browser.send(otherName, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(421);
            var plain = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + run.plainPort + "/debriefs"))
                    .build();
            var redirected = run.browser.send(plain, BodyHandlers.ofString());
            assertThat(redirected.statusCode()).isEqualTo(308);
            assertThat(redirected.headers().firstValue("Location")).hasValue("https://127.0.0.1/debriefs");
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void aNodeThatIsKilledCostsNobodyAWord(ProxyExample example) throws Exception {
        var words = "request=4b1f&text=" + "It was hard to say. ".repeat(3_000);
        try (var run = new Run(example)) {
            run.first.breakOff();
            for (int i = 0; i < 6; i++) {
                var answer = run.post(words);
                if (example == ProxyExample.CADDY && answer.statusCode() == 502) {
                    // it has no second copy of a form that was cut off, as the page of deploy/ says
                    assertThat(answer.body()).isEqualTo(unavailable());
                    continue;
                }
                assertThat(answer.statusCode()).as(run.log()).isEqualTo(200);
                assertThat(answer.body()).startsWith("POST\n").endsWith(words);
            }
            run.first.close();
            awaitHealthCheck(example, run);
            for (int i = 0; i < 6; i++) {
                assertThat(run.get("/").statusCode()).isEqualTo(200);
                assertThat(run.post(words).body()).endsWith(words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void aNodeThatIsStoppingIsPassedOver(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            run.first.beginToStop();
            awaitHealthCheck(example, run);
            for (int i = 0; i < 6; i++) {
                assertThat(run.post("text=words").statusCode()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void withNoNodeLeftPeopleReadWhatIsSafe(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            run.first.close();
            run.second.close();
            var answer = run.get("/");
            assertThat(answer.statusCode()).isIn(502, 503);
            assertThat(answer.body()).isEqualTo(unavailable());
        }
    }

    @ParameterizedTest
    @EnumSource(ProxyExample.class)
    void anEventIsPassedOnWhenItIsSent(ProxyExample example) throws Exception {
        try (var run = new Run(example)) {
            var answer = run.browser.send(run.to("/stream").build(), BodyHandlers.ofInputStream());
            try (var events = new BufferedReader(new InputStreamReader(answer.body()))) {
                assertThat(events.readLine()).isEqualTo("data: first");
                run.first.secondEvent.countDown();
                run.second.secondEvent.countDown();
                assertThat(events.lines()).contains("data: second");
            }
        }
    }

    /** Caddy does not look at answers, only at health: a node's own pause before it stops is for that. */
    private static void awaitHealthCheck(ProxyExample example, Run run) {
        if (example == ProxyExample.CADDY) {
            await().atMost(PATIENCE).until(() -> onlyTheOtherAnswers(run));
        }
    }

    /** The proxy goes round: of so many in a row the first node would have had some. */
    private static boolean onlyTheOtherAnswers(Run run) throws Exception {
        for (int i = 0; i < 6; i++) {
            if (run.post("text=words").statusCode() != 200) {
                return false;
            }
        }
        return true;
    }

    private static String unavailable() throws IOException {
        return Files.readString(ProxyExample.FOLDER.resolve("unavailable.html"));
    }
}
