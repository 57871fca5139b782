package org.debrief.debrief;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** How many debriefs wait for a facilitator and how long the oldest has, for the operator; counted twice a minute at most. */
@Singleton
class Queue {

    private static final Logger LOG = Logger.getLogger(Queue.class);
    private static final Duration FRESH = Duration.ofSeconds(30);

    record State(double length, double oldestAge) {
        static final State UNKNOWN = new State(Double.NaN, Double.NaN);
    }

    @Inject
    Clock clock;

    private State state = State.UNKNOWN;
    private Instant readAt = Instant.EPOCH;

    void begin(@Observes StartupEvent event, MeterRegistry meters) {
        Gauge.builder("debrief.queue.length", () -> state().length()).register(meters);
        Gauge.builder("debrief.queue.oldest.age", () -> state().oldestAge())
                .baseUnit("seconds")
                .register(meters);
    }

    private synchronized State state() {
        var now = clock.instant();
        if (!now.isBefore(readAt.plus(FRESH)) || now.isBefore(readAt)) {
            readAt = now;
            state = read(now);
        }
        return state;
    }

    /** Unknown, not nought, while the database does not answer. */
    private static State read(Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var waiting = Debrief.waiting();
                var oldest = waiting.oldest();
                return new State(
                        waiting.count(),
                        oldest == null ? 0 : Duration.between(oldest, now).toSeconds());
            });
        } catch (PersistenceException | QuarkusTransactionException unreachable) {
            LOG.warn("The queue of debriefs could not be counted");
            return State.UNKNOWN;
        }
    }
}
