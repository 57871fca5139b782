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
class SceneTest {

    @Inject
    People people;

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = Visit.as(people.learner(people.cohort()));
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
    }

    @Test
    void anAnswerIsKeptAndStandsThere() {
        visit.submit("/response", Map.of("text", "Six people, one alert."));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.text()).contains("Six people, one alert.").contains("What you said");
    }

    @Test
    void nothingOfTheRevealIsInTheResponseBeforeAnAnswer() {
        visit.submit("/response", Map.of("text", "I notice.")).submit("/place", Map.of());
        assertThat(visit.path()).endsWith("/before-noon");
        assertThat(visit.source()).doesNotContain("What follows").doesNotContain("What the study reports");
        visit.submit("/response", Map.of("option", "watch", "confidence", "guess"));
        assertThat(visit.source()).contains("What follows").contains("What the study reports");
    }
}
