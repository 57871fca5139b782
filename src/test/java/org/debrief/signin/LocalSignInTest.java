package org.debrief.signin;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.Account;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LocalSignInTest {

    private static final String WRONG = "That name and password do not belong together.";

    @Inject
    People people;

    @Inject
    TestClock clock;

    private String learner;

    @BeforeEach
    void make() {
        learner = people.learner(people.cohort());
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    private static Visit tries(String name, String password) {
        return Visit.anonymous().signIn(name, password);
    }

    @Test
    void theRightPasswordLeadsToTheCases() {
        var visit = tries(learner, learner);
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.page().select("nav").text()).contains(learner);
    }

    @Test
    void aNameIsTheSameInCapitalsAndWithSpacesAround() {
        assertThat(tries("  " + learner.toUpperCase(java.util.Locale.ROOT) + " ", learner)
                        .path())
                .isEqualTo("/modules");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSame() {
        var wrong = tries(learner, "wrong");
        assertThat(wrong.status()).isEqualTo(422);
        var unknown = tries("nobody-" + learner, "wrong");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.page().select(".problem").text())
                .contains(WRONG)
                .isEqualTo(unknown.page().select(".problem").text());
        assertThat(wrong.page().select("#name").val()).isEqualTo(learner);
        assertThat(wrong.source()).doesNotContain("value=\"wrong\"");
        assertThat(wrong.cookies()).doesNotContainKey("sign-in");
    }

    @Test
    void afterTenWrongTriesEvenTheRightPasswordWaitsAQuarterOfAnHour() {
        for (int tried = 0; tried < 10; tried++) {
            assertThat(tries(learner, "wrong").status()).isEqualTo(422);
        }
        var shut = tries(learner, learner);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.text()).contains("Wait a quarter of an hour");
        assertThat(tries(people.learner(people.cohort()), "x").status()).isEqualTo(422);
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(tries(learner, learner).path()).isEqualTo("/modules");
    }

    @Test
    void whoeverGuessesElsewhereDoesNotShutAnybodyOutOfABrowserTheyUse() {
        var own = Visit.as(learner);
        clock.moveOn(Duration.ofHours(13));
        for (int tried = 0; tried < 10; tried++) {
            tries(learner, "wrong");
        }
        assertThat(tries(learner, learner).status()).isEqualTo(429);
        assertThat(own.signIn(learner, learner).path()).isEqualTo("/modules");
    }

    @Test
    void tenTriesAreTenInABrowserOnceSignedInTooAndNoneAtAnotherName() {
        var own = Visit.as(learner);
        for (int tried = 0; tried < 10; tried++) {
            assertThat(own.signIn(learner, "wrong").status()).isEqualTo(422);
        }
        assertThat(own.signIn(learner, learner).status()).isEqualTo(429);
        var other = people.learner(people.cohort());
        for (int tried = 0; tried < 10; tried++) {
            own.signIn(other, "wrong");
        }
        assertThat(tries(other, other).status()).isEqualTo(429);
    }

    @Test
    void oneGoesOnToThePageAskedForButNeverToAnotherSite() {
        var asked = Visit.anonymous().get("/modules/january");
        assertThat(asked.path()).startsWith("/sign-in?to=");
        asked.submit("/sign-in", Map.of("name", learner, "password", learner));
        assertThat(asked.path()).isEqualTo("/modules/january");
        for (var to : new String[] {
            "https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", "/x\r\nSet-Cookie: a=b"
        }) {
            var visit = Visit.anonymous().get("/sign-in");
            var fields = visit.filled(visit.form("/sign-in"));
            fields.putAll(Map.of("name", learner, "password", learner, "to", to));
            var answer = visit.post("/sign-in", fields, Map.of());
            assertThat(answer.statusCode()).as(to).isIn(303, 422);
            assertThat(answer.header("Location"))
                    .as(to)
                    .satisfiesAnyOf(location -> assertThat(location).isNull(), location -> assertThat(location)
                            .endsWith("/modules"));
            assertThat(answer.header("Location") == null ? "" : answer.header("Location"))
                    .doesNotContain("example");
        }
    }

    @Test
    void signingOutEndsTheSignInAtOnceAndForACopiedCookieToo() {
        var visit = Visit.as(learner);
        var copied = visit.again();
        visit.get("/try");
        var fields = visit.filled(visit.form("/try"));
        var out = visit.post("/sign-out", fields, Map.of());
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(visit.cookies()).doesNotContainKey("sign-in");
        assertThat(copied.get("/modules").path()).startsWith("/sign-in");
    }

    @Test
    void aSignInEndsAfterTwelveHours() {
        var visit = Visit.as(learner);
        clock.moveOn(Duration.ofHours(11));
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        clock.moveOn(Duration.ofHours(2));
        assertThat(visit.get("/modules").path()).startsWith("/sign-in?to=");
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndCannotComeBack() {
        var visit = Visit.as(learner);
        QuarkusTransaction.requiringNew().run(() -> Account.update("disabled = true where name = ?1", learner));
        assertThat(visit.get("/modules").path()).startsWith("/sign-in");
        var again = tries(learner, learner);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".problem").text()).contains(WRONG);
    }

    @Test
    void aMadeUpCookieIsNobody() {
        var visit = Visit.anonymous();
        visit.cookies().put("sign-in", "made-up");
        assertThat(visit.get("/modules").path()).startsWith("/sign-in");
        visit.cookies().put("form-token", "short");
        assertThat(visit.get("/try").submit("/try", Map.of("text", "Words.")).status())
                .isEqualTo(200);
    }
}
