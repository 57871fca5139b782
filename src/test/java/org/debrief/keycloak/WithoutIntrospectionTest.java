package org.debrief.keycloak;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** A provider that tells nothing of access tokens: only a refresh says whether somebody is still welcome. */
@QuarkusTest
@TestProfile(TrustedForAWhile.class)
class WithoutIntrospectionTest {

    @Inject
    People people;

    @Inject
    TestClock clock;

    Meddler meddler;

    @AfterEach
    void setRight() {
        clock.setRight();
        meddler.leaveAlone();
    }

    @Test
    void whoIsStillWelcomeIsAskedByARefreshWhenTheLastWordIsOldAndNotBefore() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name);
        int before = meddler.asked();
        clock.moveOn(TrustedForAWhile.IS_OVER);
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        assertThat(visit.get("/account").path()).isEqualTo("/account");
        assertThat(meddler.asked()).isEqualTo(before + 1);

        var admin = Keycloak.shared().admin();
        admin.disable(admin.id(name));
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        clock.moveOn(TrustedForAWhile.IS_OVER);
        assertThat(visit.get("/modules").path()).isEqualTo("/sign-in?to=/modules");
    }

    @Test
    void whileItCannotBeAskedTheSignInHolds() {
        var visit = Visit.as(people.learner(people.cohort()));
        clock.moveOn(TrustedForAWhile.IS_OVER);
        meddler.beGone();
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        assertThat(visit.status()).isEqualTo(200);
    }
}
