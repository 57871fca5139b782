package org.debrief.signin;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.Password;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PasswordTest {

    private static final String NEW = "three quiet words";

    @Inject
    People people;

    @Inject
    TestClock clock;

    Postbox postbox;

    private String name;
    private Visit visit;

    @BeforeEach
    void make() {
        name = people.learner(people.cohort());
        visit = Visit.as(name).get("/account/password");
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    private Visit changes(String now, String password, String again) {
        return visit.submit(
                "/account/password", Map.of("password-now", now, "password", password, "password-again", again));
    }

    @Test
    void thisBrowserStaysSignedInAndEveryOtherIsOut() {
        var address = people.address(name);
        var other = Visit.as(name);
        assertThat(visit.text()).contains(Password.RULE);
        changes(name, NEW, NEW);
        assertThat(visit.path()).isEqualTo("/account/password/changed");
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        assertThat(other.get("/modules").path()).startsWith("/sign-in");
        assertThat(Visit.as(name).status()).isEqualTo(422);
        assertThat(Visit.anonymous().signIn(name, NEW).path()).isEqualTo("/modules");
        assertThat(postbox.letter(address).subject()).isEqualTo("Your password was changed");
    }

    @Test
    void theOldOneIsAskedForAndGuessingItIsLimited() {
        for (int tried = 0; tried < 10; tried++) {
            changes("wrong", NEW, NEW);
            assertThat(visit.status()).isEqualTo(422);
            assertThat(visit.page().select("#password-now-problem").text()).contains("not your present password");
        }
        changes(name, NEW, NEW);
        assertThat(visit.status()).isEqualTo(429);
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void anUnfitNewOneChangesNothing() {
        for (var unfit : new String[] {"", "short", "password1234", name}) {
            changes(name, unfit, unfit);
            assertThat(visit.status()).as(unfit).isEqualTo(422);
            assertThat(visit.page().select("#field-password-problem").text()).isNotEmpty();
        }
        changes(name, NEW, "another");
        assertThat(visit.page().select("#field-password-problem").text()).contains("not the same");
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
    }

    @Test
    void aPasswordSentAfterTheSignInEndedIsNotHeld() {
        var fields = new HashMap<>(visit.filled(visit.form("/account/password")));
        fields.putAll(Map.of("password-now", name, "password", NEW, "password-again", NEW));
        clock.moveOn(java.time.Duration.ofHours(13));
        var answer = visit.post("/account/password", fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in");
        assertThat(visit.cookies()).doesNotContainKey("held-form");
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
    }
}
