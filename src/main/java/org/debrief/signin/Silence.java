package org.debrief.signin;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.debrief.account.Turns;

/**
 * What a provider that does not answer may cost this node. Once it has kept one request waiting in vain, one at a time tries
 * it again, and the others do not wait. Whoever asks with a row of the database in hand is one of a few at any time, so that
 * connections are left for everybody else.
 */
final class Silence {

    private static final int WITH_A_ROW = 5;
    private static final int WAITING = 100;
    private static final Duration FOR_A_TURN = Duration.ofSeconds(1);

    private final AtomicBoolean silent = new AtomicBoolean();
    private final AtomicBoolean tried = new AtomicBoolean();
    private final Turns turns = new Turns(WITH_A_ROW, WAITING, FOR_A_TURN);

    /** Asks, or says at once that there is no use. */
    <T> T ask(Supplier<T> question) {
        if (!silent.get()) {
            return answered(question);
        }
        if (!tried.compareAndSet(false, true)) {
            throw new Provider.Unreachable(null);
        }
        try {
            return answered(question);
        } finally {
            tried.set(false);
        }
    }

    private <T> T answered(Supplier<T> question) {
        try {
            var answer = question.get();
            silent.set(false);
            return answer;
        } catch (Provider.Unreachable failed) {
            silent.set(true);
            throw failed;
        }
    }

    /** What holds a row of the database while it asks. */
    <T> T inTurn(Supplier<T> work) {
        return turns.take(work).orElseThrow(() -> new Provider.Unreachable(null));
    }
}
