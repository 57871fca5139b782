package org.debrief.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many of one kind of work be done at once on this node. The others wait before they have taken anything that
 * somebody else needs, such as a connection to the database.
 */
public final class Turns {

    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;

    /** Whoever would be one more than {@code mostWaiting}, or has waited so long, gets no turn. */
    public Turns(int atOnce, int mostWaiting, Duration patience) {
        free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** What the work gives; nothing where no turn came in time, and then nothing was done. */
    public <T> Optional<T> take(Supplier<T> work) {
        if (!came()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    private boolean came() {
        try {
            return free.tryAcquire(0, TimeUnit.MILLISECONDS)
                    || free.getQueueLength() < mostWaiting
                            && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
