package org.debrief.signin;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SignInTest {

    @Inject
    People people;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void signingInLeadsToThePageAskedForEvenAfterAWrongPassword() {
        var name = people.learner(people.cohort());
        var visit = Visit.anonymous().get("/modules/january");
        assertThat(visit.path()).startsWith("/sign-in?to=");
        visit.submit("/sign-in", Map.of("name", name, "password", "not it"));
        assertThat(visit.status()).isEqualTo(422);
        visit.submit("/sign-in", Map.of("name", name, "password", name));
        assertThat(visit.path()).isEqualTo("/modules/january");
    }

    @Test
    void signingInLeadsNowhereElse() {
        var name = people.learner(people.cohort());
        for (var elsewhere :
                new String[] {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"}) {
            var visit = Visit.anonymous().get("/sign-in");
            visit.submit("/sign-in", Map.of("name", name, "password", name, "to", elsewhere));
            assertThat(visit.path()).isEqualTo("/modules");
        }
    }

    @Test
    void anAdministratorArrivesWhereAnAdministratorMayBe() {
        var visit = Visit.as(people.administrator());
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.path()).isEqualTo("/cohorts");
    }

    @Test
    void aSignInPageOpenForTooLongIsGivenAgainWithItsWayOn() {
        var visit = Visit.anonymous().get("/modules/january");
        var fields = visit.filled(visit.form("/sign-in"));
        fields.putAll(Map.of("name", "nobody", "password", "secret", "form-token", "x".repeat(43)));
        var answer = visit.post("/sign-in", fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in?to=/modules/january");
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void signingInAgainEndsTheSignInThisBrowserHad() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name);
        var copied = visit.again();
        visit.signIn(name, name);
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(copied.get("/modules").path()).startsWith("/sign-in");
    }

    @Test
    void aSignInEndsAfterTwelveHours() {
        var visit = Visit.as(people.learner(people.cohort()));
        clock.moveOn(Duration.ofHours(13));
        assertThat(visit.get("/modules").path()).startsWith("/sign-in?to=");
    }

    @Test
    void aSignInStartedAtAnOrganisationsProviderIsRefusedHere() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name);
        QuarkusTransaction.requiringNew()
                .run(() -> SignIn.update(
                        """
                        issuer = ?1, tokens = ?2, checkedAt = createdAt
                        where account.id in (select a.id from Account a where a.name = ?3)""",
                        "https://provider.example",
                        new byte[28],
                        name));
        assertThat(visit.get("/modules").path()).startsWith("/sign-in?to=");
    }
}
