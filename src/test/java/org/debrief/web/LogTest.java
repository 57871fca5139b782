package org.debrief.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The log as it is in production, line by line, while people live. */
@QuarkusTest
class LogTest {

    private static final String STATEMENTS = "org.hibernate.SQL";
    private static final String FROM_THE_PROXY = "0123456789abcdef0123456789abcdef";

    /** Writes each line as the console would. */
    private static final class Lines extends Handler {

        private final JsonFormatter formatter = new JsonFormatter();
        private final List<String> written = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            written.add(formatter.format(logged));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Inject
    Life life;

    @Inject
    People people;

    @Inject
    ObjectMapper json;

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(lines);
    }

    private List<JsonNode> logged() {
        return lines.written.stream().map(this::read).toList();
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not a line of JSON: " + line, notJson);
        }
    }

    private List<JsonNode> access() {
        return logged().stream()
                .filter(line -> line.path("loggerName").asText().equals("access"))
                .toList();
    }

    /** The line of a request comes after its answer. */
    private static void onceWritten(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    @Test
    void aWholeLifeLeavesNoSentenceNoNameNoCookieNoTokenAndNoPasswordInTheLog() {
        var lived = life.live();
        lived.visit().get("/reflections?q=" + lived.name());
        lived.visit().get("/modules/" + lived.name());
        var log = String.join("", lines.written);
        assertThat(access()).hasSizeGreaterThan(20);
        assertThat(lived.kept()).isNotEmpty().noneMatch(log::contains);
        assertThat(lived.visit().cookies()).containsKey("sign-in");
        assertThat(lived.visit().cookies().values()).noneMatch(log::contains);
        // the name of an account made by People is its password too
        assertThat(log)
                .doesNotContain(
                        lived.name(),
                        lived.held(),
                        lived.account().toString(),
                        lived.author().toString())
                .doesNotContainIgnoringCase("user-agent", "Apache-HttpClient");
    }

    @Test
    void everyLineOfARequestCarriesItsIdAndTheAnswerGivesItBack() {
        var learner = Visit.as(people.learner(people.cohort()));
        lines.written.clear();
        var answer = learner.ask("/modules", Map.of(RequestIds.HEADER, FROM_THE_PROXY));
        assertThat(answer.header(RequestIds.HEADER)).isEqualTo(FROM_THE_PROXY);
        onceWritten(() -> assertThat(access()).anySatisfy(line -> {
            assertThat(line.path("message").asText()).startsWith("GET /modules 200 ");
            assertThat(line.path("mdc").path("request").asText()).isEqualTo(FROM_THE_PROXY);
        }));
    }

    @Test
    void anAddressIsLoggedByItsTemplateWithoutItsQuestion() {
        var learner = Visit.as(people.learner(people.cohort()));
        learner.get("/modules/sepsis-alert?a=secret").submit("/attempts", Map.of());
        onceWritten(() -> assertThat(
                        access().stream().map(line -> line.path("message").asText()))
                .anyMatch(line -> line.startsWith("GET /modules/{module} 200 "))
                .anyMatch(line -> line.startsWith("GET /attempts/{attempt}/scenes/{scene} 200 "))
                .noneMatch(line -> line.contains("secret") || line.contains("sepsis")));
    }

    @Test
    void whatIsNotShapedLikeAnIdIsReplaced() {
        for (var made :
                new String[] {"Dr Amina Ellery", "<script>", "0123", "deadbeef".repeat(6), "not-hexadecimal-at-all"}) {
            assertThat(Visit.anonymous()
                            .ask("/", Map.of(RequestIds.HEADER, made))
                            .header(RequestIds.HEADER))
                    .as(made)
                    .isNotEqualTo(made)
                    .matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void anErrorPageNamesTheRequestToAskAbout() {
        var nowhere = Visit.anonymous();
        nowhere.ask("/nothing-here", Map.of(RequestIds.HEADER, FROM_THE_PROXY));
        assertThat(nowhere.text()).contains("Reference " + FROM_THE_PROXY);
    }

    /** Statements are sent on a worker thread, far from where the id was set. */
    @Test
    void theIdSurvivesToWorkerThreads() {
        var learner = Visit.as(people.learner(people.cohort()));
        Logger.getLogger(STATEMENTS).setLevel(Level.FINE);
        lines.written.clear();
        learner.ask("/modules", Map.of(RequestIds.HEADER, FROM_THE_PROXY));
        Logger.getLogger(STATEMENTS).setLevel(null);
        assertThat(logged())
                .filteredOn(line -> line.path("loggerName").asText().equals(STATEMENTS))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.path("threadName").asText()).startsWith("executor-thread");
                    assertThat(line.path("mdc").path("request").asText()).isEqualTo(FROM_THE_PROXY);
                });
    }
}
