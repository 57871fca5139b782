package org.debrief.learning;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ResumeTest {

    @Inject
    People people;

    private String learner;
    private Visit visit;
    private Walker walker;

    @BeforeEach
    void begin() {
        learner = people.learner(people.cohort());
        visit = Visit.as(learner);
        walker = Walker.begin(visit, "sepsis-alert");
    }

    private Visit onAnotherDevice() {
        return Visit.as(learner).get(walker.attempt());
    }

    @Test
    void anotherDeviceOpensAtTheWaitingScene() {
        walker.to("seven-views");
        assertThat(onAnotherDevice().path()).isEqualTo(walker.scenePath("seven-views"));
    }

    @Test
    void anotherDeviceOpensAtTheRevealJustKept() {
        walker.to("before-noon").answer();
        var other = onAnotherDevice();
        assertThat(other.path()).isEqualTo(walker.scenePath("before-noon"));
        assertThat(other.text()).contains("What follows");
    }

    @Test
    void anotherDeviceHasTheWordsOfADraft() {
        visit.submitTo("/response", visit.form("/response").attr("data-draft"), Map.of("text", "Half a thought"));
        assertThat(onAnotherDevice().page().select("textarea").text()).isEqualTo("Half a thought");
    }

    @Test
    void anotherDeviceOpensTheSummaryWhenTheCoreIsDone() {
        walker.toTheEnd();
        assertThat(onAnotherDevice().path()).isEqualTo(walker.attempt() + "/summary");
    }

    @Test
    void oneMayGoBackAndReadAndThenGoOn() {
        walker.to("seven-views");
        visit.get(walker.scenePath("before-noon"));
        assertThat(visit.text()).contains("What you said").contains("What follows");
        visit.submit("/place", Map.of());
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.path()).endsWith(visit.path().contains("on-the-unit") ? "on-the-unit" : "with-the-manager");
        assertThat(onAnotherDevice().path()).isEqualTo(visit.path());
    }

    @Test
    void nobodyGoesOnToASceneNotReached() {
        walker.answer();
        var fields = visit.filled(visit.form("/place"));
        for (var to : new String[] {"rewrite", "midnight"}) {
            fields.put("to", to);
            assertThat(visit.post(walker.attempt() + "/place", fields, Map.of()).statusCode())
                    .as(to)
                    .isEqualTo(404);
        }
        assertThat(onAnotherDevice().path()).isEqualTo(walker.scenePath("nine-ten"));
    }
}
