package org.debrief.signin;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who had the password for a moment has read the secret that its owner has not confirmed yet. */
@QuarkusTest
class PlantedSecretTest {

    private static final String OWN = "/account/second-factor";
    private static final String NEW = "three quiet words";

    @Inject
    People people;

    @Inject
    TestClock clock;

    private String name;

    @BeforeEach
    void make() {
        name = people.learner(people.cohort());
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    private static String shown(Visit visit, String password) {
        if (visit.get(OWN).page().select(".secret").isEmpty()) {
            visit.submit(OWN, Map.of("password-now", password));
        }
        return visit.page().select(".secret").text();
    }

    @Test
    void aNewPasswordThrowsItAway() {
        var planted = shown(Visit.as(name), name);
        var owner = Visit.as(name).get("/account/password");
        owner.submit("/account/password", Map.of("password-now", name, "password", NEW, "password-again", NEW));
        assertThat(owner.path()).isEqualTo("/account/password/changed");
        assertThat(shown(owner, NEW)).hasSameSizeAs(planted).isNotEqualTo(planted);
    }

    @Test
    void whatWasShownLongAgoIsNotShownAgainAndWhatWasShownJustNowIs() {
        var visit = Visit.as(name);
        var planted = shown(visit, name);
        assertThat(shown(visit, name)).isEqualTo(planted);
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(visit.get(OWN).page().select(".secret")).isEmpty();
        assertThat(shown(visit, name)).hasSameSizeAs(planted).isNotEqualTo(planted);
    }
}
