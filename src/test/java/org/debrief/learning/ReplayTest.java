package org.debrief.learning;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReplayTest {

    @Inject
    People people;

    @Inject
    Tables tables;

    private Visit visit;
    private Walker first;

    @BeforeEach
    void begin() {
        visit = Visit.as(people.learner(people.cohort()));
        first = Walker.begin(visit, "sepsis-alert").choosing(Map.of("before-noon", "watch"));
    }

    private void replay(String scene) {
        visit.get(first.scenePath(scene)).submit("/replays", Map.of());
    }

    private String attempt() {
        return visit.path().replaceFirst("/scenes/.*", "");
    }

    @Test
    void choosingAgainIsAnotherAttemptWithTheSamePathToThere() {
        first.to("seven-views");
        replay("before-noon");
        assertThat(visit.path()).endsWith("/scenes/before-noon").isNotEqualTo(first.scenePath("before-noon"));
        var again = attempt();
        assertThat(visit.page().select("input[type=radio][checked]")).isEmpty();
        assertThat(visit.text()).doesNotContain("What follows");
        visit.get(again + "/scenes/nine-ten");
        assertThat(visit.text()).contains(Walker.WORDS).contains("in the attempt this one replays");
    }

    @Test
    void theFirstAttemptStaysAsItWas() {
        first.to("seven-views");
        replay("before-noon");
        var again = attempt();
        visit.submit("/response", Map.of("option", "manager-first", "confidence", "sure"));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.get(again + "/summary").text()).contains("This attempt was made after the reveal.");
        assertThat(visit.get(first.attempt() + "/summary").text()).doesNotContain("after the reveal");
        assertThat(visit.get(first.scenePath("on-the-unit")).path()).isEqualTo(first.scenePath("on-the-unit"));
        assertThat(visit.get("/modules/sepsis-alert").text()).contains("Replayed from “");
    }

    @Test
    void theSameFormSentTwiceReplaysOnce() {
        first.answer();
        visit.get(first.scenePath("nine-ten"));
        var fields = visit.filled(visit.form("/replays"));
        int before = tables.counts().get("attempt");
        var to = first.attempt() + "/replays";
        var once = visit.post(to, fields, Map.of()).header("Location");
        assertThat(visit.post(to, fields, Map.of()).header("Location")).isEqualTo(once);
        assertThat(tables.counts().get("attempt")).isEqualTo(before + 1);
        fields.put("request", first.attempt().replace("/attempts/", ""));
        assertThat(visit.post(to, fields, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void onlyWhatWasAnsweredCanBeAnsweredAgain() {
        first.answer();
        visit.get(first.scenePath("nine-ten"));
        var fields = visit.filled(visit.form("/replays"));
        for (var from : new String[] {"before-noon", "rewrite", "midnight", ""}) {
            fields.put("from", from);
            assertThat(visit.post(first.attempt() + "/replays", fields, Map.of())
                            .statusCode())
                    .as(from)
                    .isEqualTo(404);
        }
    }

    @Test
    void aStepDeepInAFurtherStrandCanBeAnsweredAgain() {
        first.toTheEnd();
        first.everyStrand();
        replay("what-you-concede");
        assertThat(visit.path()).endsWith("/scenes/what-you-concede");
        assertThat(visit.page().select("form[action$=/response]")).hasSize(1);
        visit.get(attempt() + "/scenes/the-surgeons-call");
        assertThat(visit.text()).contains("in the attempt this one replays");
    }

    @Test
    void aReflectionIsCopiedWithThePath() {
        first.toTheEnd();
        first.everyStrand();
        replay("whom-first");
        visit.get(attempt() + "/scenes/reflect");
        assertThat(visit.text()).contains(Walker.WORDS).contains("in the attempt this one replays");
    }
}
