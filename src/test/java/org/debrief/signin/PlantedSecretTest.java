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
import org.debrief.account.OneTimeSecret;

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

    @Inject
    SwitchedRule rule;

    private String name;

    @BeforeEach
    void make() {
        name = people.learner(people.cohort());
    }

    @AfterEach
    void setRight() {
        rule.inEarnest(false);
        clock.setRight();
    }

    private static String shown(Visit visit, String password) {
        visit.get(OWN).submit(OWN, Map.of("password-now", password));
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
    void whatWasShownLongAgoIsNeitherShownAgainNorConfirmed() {
        var visit = Visit.as(name);
        var planted = shown(visit, name);
        assertThat(visit.get(OWN).page().select(".secret").text()).isEqualTo(planted);
        clock.moveOn(Duration.ofMinutes(16));
        var secret = OneTimeSecret.of(planted.replace(" ", ""));
        var fields = visit.filled(visit.form("/confirmation"));
        fields.put("code", secret.codeAt(clock.instant()));
        for (int tried = 0; tried < 6; tried++) {
            var answer = visit.post(OWN + "/confirmation", fields, Map.of());
            assertThat(answer.statusCode())
                    .as("no guess, and not counted as one")
                    .isEqualTo(422);
            assertThat(answer.asString()).contains("longer than a quarter of an hour");
        }
        assertThat(visit.get(OWN).page().select(".secret")).isEmpty();
        assertThat(shown(visit, name)).hasSameSizeAs(planted).isNotEqualTo(planted);
    }

    @Test
    void whoComesByThePasswordAgainIsShownAnother() {
        var facilitator = people.facilitator(people.cohort());
        rule.inEarnest(true);
        var first = Visit.as(facilitator).page().select(".secret").text();
        var second = Visit.as(facilitator).page().select(".secret").text();
        assertThat(second).hasSameSizeAs(first).isNotEqualTo(first);
    }
}
