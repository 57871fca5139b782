package org.debrief.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.FailedTry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class RateLimitsTest {

    private static final RateLimit CODES = new RateLimit("codes-of-this-test", 3, Duration.ofMinutes(10));

    @Inject
    RateLimits limits;

    @Inject
    TestClock clock;

    @Inject
    People people;

    /** Other tests come from the same address. */
    @AfterEach
    void forget() {
        clock.setRight();
        QuarkusTransaction.requiringNew().run(() -> FailedTry.deleteAll());
    }

    private void fail(RateLimit limit, String subject, int times) {
        for (int time = 0; time < times; time++) {
            limits.failed(limit, subject);
        }
    }

    private Duration waiting(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> limits.wait(CODES, subject));
    }

    @Test
    void theThirdFailureShutsAndTimeOpens() {
        var subject = UUID.randomUUID().toString();
        fail(CODES, subject, 2);
        assertThat(waiting(subject)).isZero();
        clock.moveOn(Duration.ofMinutes(4));
        fail(CODES, subject, 1);
        assertThat(waiting(subject)).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        clock.moveOn(Duration.ofMinutes(5));
        assertThat(waiting(subject)).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(waiting(subject)).isZero();
    }

    @Test
    void oneSubjectsFailuresAreNotAnothersNorOfAnotherKind() {
        fail(CODES, "one", 3);
        assertThat(waiting("one")).isPositive();
        assertThat(waiting("another")).isZero();
        var other = new RateLimit("other-codes-of-this-test", 3, Duration.ofMinutes(10));
        assertThat(QuarkusTransaction.requiringNew().call(() -> limits.wait(other, "one")))
                .isZero();
    }

    @Test
    void whoMustWaitIsToldHowLongInASentence() {
        fail(CODES, "one", 3);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> limits.check(CODES, "one")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(429);
                    assertThat(refused.waiting()).isPositive();
                })
                .hasMessage("Wait 10 minutes, then try again.");
    }

    @Test
    void whatNoLongerCountsIsForgottenAndWhoGuessedIsNowhere() {
        fail(CODES, "192.0.2.7", 3);
        clock.moveOn(Duration.ofMinutes(11));
        fail(CODES, "192.0.2.8", 1);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(FailedTry.count("kind", CODES.kind())).isEqualTo(1);
            assertThat(FailedTry.<FailedTry>list("kind", CODES.kind()))
                    .allSatisfy(
                            failed -> assertThat(new String(failed.subjectHash)).doesNotContain("192.0.2"));
        });
    }

    @Test
    void aHundredWrongPasswordsFromOneAddressShutItForAWhile() {
        var learner = people.learner(people.cohort());
        fail(RateLimit.SIGN_IN_FROM_ADDRESS, "127.0.0.1", 99);
        assertThat(Visit.anonymous().signIn("nobody", "wrong").status()).isEqualTo(422);
        var shut = Visit.anonymous().signIn(learner, learner);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.last().header("Retry-After")).isEqualTo("900");
        assertThat(shut.text()).contains("Wait a quarter of an hour");
        assertThat(shut.page().select("#name").val()).isEqualTo(learner);
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(Visit.anonymous().signIn(learner, learner).path()).isEqualTo("/modules");
    }

    /** No proxy is trusted here, so nobody can say where they come from. */
    @Test
    void aMadeUpForwardedAddressChangesNothing() {
        var learner = people.learner(people.cohort());
        fail(RateLimit.SIGN_IN_FROM_ADDRESS, "127.0.0.1", 100);
        var visit = Visit.anonymous().get("/sign-in");
        var fields = visit.filled(visit.form("/sign-in"));
        fields.putAll(Map.of("name", learner, "password", learner));
        var headers = Map.of("X-Forwarded-For", "192.0.2.9", "Forwarded", "for=192.0.2.9");
        assertThat(visit.post("/sign-in", fields, headers).statusCode()).isEqualTo(429);
    }
}
