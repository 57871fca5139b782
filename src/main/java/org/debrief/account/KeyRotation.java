package org.debrief.account;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * The operator's step of a rotation is a setting. Every node is given the new key beside the old one; then
 * {@code debrief.keys.current} names the new version, and each node that starts with it wraps the older data keys anew while
 * people go on writing; then the old key is taken away, and {@link KeyCheck} refuses to start a node that would still need it.
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
        executor.execute(this::rewrap);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void rewrap() {
        var rewrapping = new Rewrapping(database, keys);
        int done = 0;
        for (int some = -1; some != 0 && !stopping; done += some) {
            some = QuarkusTransaction.requiringNew().call(() -> rewrapping.some(AT_A_TIME));
        }
        if ((done > 0 || keys.isRotating()) && !stopping) {
            LOG.infof(
                    "All data keys are wrapped by the key-encryption key of version %s now. When every node runs with it as"
                            + " debrief.keys.current, older ones may be taken away.",
                    keys.current());
        }
    }
}
