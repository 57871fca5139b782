package org.debrief.account;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * The operator's step of a rotation is a setting. Every node is given the new key beside the old one; then
 * {@code debrief.keys.current} names the new version, and each node that starts with it wraps the older data keys anew while
 * people go on writing, and again every few minutes, because a node that has not been restarted yet goes on making older ones;
 * then the old key is taken away, and {@link KeyCheck} refuses to start a node that would still need it.
 */
@Singleton
class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final int AT_A_TIME = 200;

    @Inject
    DataSource database;

    @Inject
    KeyRing keys;

    @Inject
    ManagedExecutor executor;

    private volatile boolean stopping;

    void begin(@Observes StartupEvent event) {
        executor.execute(() -> {
            if (keys.leavesOlderBehind()) {
                rewrapped();
                tell();
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "5M", delayed = "5M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        if (keys.leavesOlderBehind() && rewrapped() > 0) {
            tell();
        }
    }

    /** One at a time: the first may take longer than the pause before the second. */
    private synchronized int rewrapped() {
        var rewrapping = new Rewrapping(database, keys);
        int done = 0;
        for (int some = -1; some != 0 && !stopping; done += some) {
            some = QuarkusTransaction.requiringNew().call(() -> rewrapping.some(AT_A_TIME));
        }
        return done;
    }

    private void tell() {
        if (!stopping) {
            LOG.infof(
                    "All data keys are wrapped by the key-encryption key of version %s now. When every node runs with it as"
                            + " debrief.keys.current, older ones may be taken away.",
                    keys.current());
        }
    }
}
