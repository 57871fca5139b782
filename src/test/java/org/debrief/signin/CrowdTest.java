package org.debrief.signin;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.LocalSignIn;

import static org.assertj.core.api.Assertions.assertThat;

/** A lecture room signs in at the same moment. */
@QuarkusTest
class CrowdTest {

    @Inject
    People people;

    @Inject
    LocalSignIn signIns;

    @Test
    void whoComesWhileAllPasswordsAreBeingCheckedWaitsAndOthersGoOnWorking() throws Exception {
        var working = Visit.as(people.learner(people.cohort()));
        var late = people.learner(people.cohort());
        var busy = new CountDownLatch(LocalSignIn.AT_ONCE);
        var done = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(LocalSignIn.AT_ONCE + 1);
        try {
            var checks = new ArrayList<Future<?>>();
            for (int check = 0; check < LocalSignIn.AT_ONCE; check++) {
                checks.add(threads.submit(() -> signIns.inTurn(() -> {
                    busy.countDown();
                    return ended(done);
                })));
            }
            busy.await();
            var arriving = threads.submit(() -> Visit.as(late));
            assertThat(working.get("/modules").status()).isEqualTo(200);
            assertThat(comes(arriving)).isFalse();
            done.countDown();
            assertThat(arriving.get().path()).isEqualTo("/modules");
            for (var check : checks) {
                check.get();
            }
        } finally {
            done.countDown();
            threads.shutdown();
        }
    }

    private static boolean ended(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean comes(Future<?> arriving) throws Exception {
        try {
            arriving.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException itWaits) {
            return false;
        }
    }
}
