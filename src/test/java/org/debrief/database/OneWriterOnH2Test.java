package org.debrief.database;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class OneWriterOnH2Test {

    private static final int SOON = 300;
    private static final int PATIENCE = 30;

    @Inject
    People people;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch firstHasBegun = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    @AfterEach
    void end() {
        firstMayEnd.countDown();
        others.shutdownNow();
    }

    private Future<String> first(String ends) throws InterruptedException {
        var first = others.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
            firstHasBegun.countDown();
            firstMayEnd.await();
            if (ends.equals("broken")) {
                throw new IllegalStateException(ends);
            }
            return ends;
        }));
        firstHasBegun.await();
        return first;
    }

    private Future<String> second() {
        return others.submit(() -> QuarkusTransaction.requiringNew().call(() -> "second"));
    }

    private static String soon(Future<String> work) throws Exception {
        return work.get(PATIENCE, TimeUnit.SECONDS);
    }

    @Test
    void whoWritesSecondWaitsUntilTheFirstIsOnTheDisk() throws Exception {
        var first = first("first");
        var second = second();
        assertThatThrownBy(() -> second.get(SOON, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        firstMayEnd.countDown();
        assertThat(List.of(soon(first), soon(second))).containsExactly("first", "second");
    }

    @Test
    void aTransactionThatFailsIsATurnThatIsOver() throws Exception {
        var first = first("broken");
        var second = second();
        firstMayEnd.countDown();
        assertThatThrownBy(() -> soon(first)).isInstanceOf(ExecutionException.class);
        assertThat(soon(second)).isEqualTo("second");
    }

    @Test
    void whoOnlyReadsDoesNotWait() throws Exception {
        var learner = inAScene(Visit.as(people.learner(people.cohort())));
        first("first");
        var page = others.submit(
                () -> learner.get(learner.path()).page().select("textarea").attr("name"));
        assertThat(soon(page)).isEqualTo("text");
    }

    @Test
    void aTransactionInsideAnotherIsTheSameTurn() throws Exception {
        Callable<String> inner = () -> QuarkusTransaction.requiringNew().call(() -> "inner");
        assertThat(soon(others.submit(() -> QuarkusTransaction.requiringNew().call(inner))))
                .isEqualTo("inner");
        assertThat(soon(second())).isEqualTo("second");
    }

    /** Far more than there are connections. */
    @Test
    void aRoomThatSavesAtOnceIsSavedInTurn() throws Exception {
        var cohort = people.cohort();
        var room = IntStream.range(0, 60)
                .mapToObj(number -> Visit.as(people.learner(cohort)))
                .map(OneWriterOnH2Test::inAScene)
                .toList();
        var answers = room.stream()
                .map(learner -> others.submit(() -> learner.submit("/response", Map.of("text", "Seven readers."))
                        .text()))
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(soon(answer)).contains("Seven readers."));
    }

    private static Visit inAScene(Visit learner) {
        return learner.get("/modules/sepsis-alert").submit("/attempts", Map.of());
    }
}
