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
    private Walker walker;

    @BeforeEach
    void begin() {
        visit = Visit.as(people.learner(people.cohort()));
        walker = Walker.begin(visit, "sepsis-alert");
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

    @Test
    void jumpingAheadLeadsToWhereOneIs() {
        visit.get(walker.scenePath("rewrite"));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.path()).endsWith("/nine-ten");
    }

    @Test
    void aWayNotTakenLeadsToWhereOneIs() {
        walker.choosing(Map.of("before-noon", "watch")).to("seven-views");
        visit.get(walker.scenePath("with-the-manager"));
        assertThat(visit.path()).endsWith("/seven-views");
    }

    @Test
    void aSceneThatWaitsBehindAnotherTakesNoAnswer() {
        var fields = visit.filled(visit.form("/response"));
        fields.put("text", "Too early.");
        assertThat(visit.post(walker.scenePath("rewrite") + "/response", fields, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSceneThatDoesNotExistIsNotFound() {
        var fields = visit.filled(visit.form("/response"));
        assertThat(visit.get(walker.scenePath("midnight")).status()).isEqualTo(404);
        for (var action : new String[] {"/response", "/draft", "/second-thoughts"}) {
            assertThat(visit.post(walker.scenePath("midnight") + action, fields, Map.of())
                            .statusCode())
                    .as(action)
                    .isEqualTo(404);
        }
    }

    @Test
    void furtherStrandsOpenAfterTheCoreOnly() {
        visit.get(walker.scenePath("whom-first"));
        assertThat(visit.path()).endsWith("/nine-ten");
        assertThat(visit.get(walker.attempt() + "/summary").text()).doesNotContain("Further");
        visit.get(walker.attempt());
        walker.toTheEnd();
        assertThat(visit.text()).contains("Further");
        assertThat(visit.get(walker.scenePath("whom-first")).path()).endsWith("/whom-first");
        assertThat(visit.text()).contains("Further");
    }

    @Test
    void aSceneThatOnlyTellsIsReadAndLeft() {
        walker.choosing(Map.of("before-noon", "watch")).to("on-the-unit");
        assertThat(visit.page().select("main form [name=text]")).isEmpty();
        walker.step();
        assertThat(visit.path()).endsWith("/seven-views");
        assertThat(visit.get(walker.scenePath("on-the-unit")).text()).contains("Go on: ");
    }

    @Test
    void aSimulationRollsAgainAndAnyNumberIsARoll() {
        var january = Walker.begin(visit, "january");
        january.toTheEnd();
        visit.get(january.scenePath("worst-month"));
        january.answer();
        for (var roll : new String[] {"1", "2", "-3", "0", "2147483647", "-2147483648"}) {
            assertThat(visit.get(january.scenePath("worst-month") + "?roll=" + roll)
                            .status())
                    .as(roll)
                    .isEqualTo(200);
        }
        assertThat(visit.get(january.scenePath("worst-month") + "?roll=dice").status())
                .isIn(200, 404);
    }
}
