package org.debrief.keycloak;

import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On H2 transactions take turns, and whoever asks the provider holds the only one. */
@QuarkusTest
@TestProfile(TrustedForAWhile.class)
class SilentProviderOnPostgreSqlTest {

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
    void itKeepsOneRequestAtATimeWaitingAndNoOther() throws Exception {
        var visit = Visit.as(people.learner(people.cohort()));
        var other = Visit.as(people.learner(people.cohort()));
        clock.moveOn(TrustedForAWhile.IS_OVER);
        meddler.beSilent();
        int before = meddler.arrived();
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        assertThat(meddler.arrived()).isEqualTo(before + 1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var waiting = thread.submit(() -> visit.get("/modules"));
            await().until(() -> meddler.arrived() == before + 2);
            assertThat(other.get("/modules").path()).isEqualTo("/modules");
            assertThat(meddler.arrived()).isEqualTo(before + 2);
            meddler.leaveAlone();
            assertThat(waiting.get().path()).isEqualTo("/modules");
        } finally {
            thread.shutdown();
        }
    }
}
