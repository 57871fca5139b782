package org.debrief.account;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnsTest {

    @Test
    void whoComesWhenAllTurnsAreTakenWaitsUntilOneIsFree() throws Exception {
        var turns = new Turns(1, 1, Duration.ofMinutes(1));
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> turns.take(() -> {
                begun.countDown();
                return waited(end);
            }));
            begun.await();
            var second = threads.submit(() -> turns.take(() -> end.getCount() == 0));
            end.countDown();
            assertThat(first.get()).hasValue(true);
            assertThat(second.get()).as("begun after the first had ended").hasValue(true);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoseTurnDoesNotComeInTimeDoesNothing() {
        var turns = new Turns(1, 1, Duration.ofMillis(1));
        assertThat(turns.take(() -> turns.take(() -> "never")))
                .hasValueSatisfying(inner -> assertThat(inner).isEmpty());
    }

    @Test
    void whoWouldBeOneTooManyToWaitIsToldAtOnce() {
        var turns = new Turns(1, 0, Duration.ofHours(1));
        assertThat(turns.take(() -> turns.take(() -> "never")))
                .hasValueSatisfying(inner -> assertThat(inner).isEmpty());
    }

    @Test
    void aTurnEndsHoweverItsWorkEnds() {
        var turns = new Turns(1, 1, Duration.ofMillis(1));
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turns.take(() -> "next")).hasValue("next");
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
