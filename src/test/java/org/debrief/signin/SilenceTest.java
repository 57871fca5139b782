package org.debrief.signin;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SilenceTest {

    private final Silence silence = new Silence();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch answers = new CountDownLatch(1);

    @AfterEach
    void end() {
        answers.countDown();
        people.shutdownNow();
    }

    private static String nothing() {
        throw new Provider.Unreachable(null);
    }

    private String late() {
        try {
            answers.await();
            return "late";
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private Future<String> waits(CountDownLatch asked) {
        return people.submit(() -> silence.ask(() -> {
            asked.countDown();
            return late();
        }));
    }

    @Test
    void afterItWasAskedInVainOneTriesItAgainAndTheOthersDoNotWait() throws Exception {
        assertThatThrownBy(() -> silence.ask(SilenceTest::nothing)).isInstanceOf(Provider.Unreachable.class);
        var asked = new CountDownLatch(1);
        var one = waits(asked);
        asked.await();
        assertThatThrownBy(() -> silence.ask(() -> "not asked")).isInstanceOf(Provider.Unreachable.class);
        answers.countDown();
        assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo("late");
    }

    @Test
    void onceItAnswersEverybodyAsksAgainAtOnce() throws Exception {
        assertThatThrownBy(() -> silence.ask(SilenceTest::nothing)).isInstanceOf(Provider.Unreachable.class);
        assertThat(silence.ask(() -> "there")).isEqualTo("there");
        var asked = new CountDownLatch(2);
        var both = List.of(waits(asked), waits(asked));
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        answers.countDown();
        for (var one : both) {
            assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo("late");
        }
    }

    @Test
    void fiveAtATimeAskWithARowOfTheDatabaseInHand() throws Exception {
        var asked = new CountDownLatch(5);
        for (int i = 0; i < 5; i++) {
            people.submit(() -> silence.inTurn(() -> {
                asked.countDown();
                return late();
            }));
        }
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> silence.inTurn(() -> "a sixth")).isInstanceOf(Provider.Unreachable.class);
        assertThat(silence.ask(() -> "without a row")).isEqualTo("without a row");
        answers.countDown();
    }
}
