package org.debrief.database;

import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionScoped;

import io.quarkus.arc.properties.IfBuildProperty;

/**
 * On H2, one transaction after the other. H2 writes its maps to the disk one at a time while other connections go on changing
 * them (h2database issue 2080), so that a crash can leave half of a transaction that was under way while another was being
 * saved. Whoever only reads begins no transaction and does not wait. A transaction inside another is its thread's own turn.
 */
@Singleton
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class OneWriter {

    private static final int BEFORE_ALL_WORK = 1;
    private static final int AFTER_ALL_WORK = Integer.MAX_VALUE;

    /** In turn: whoever came first writes first. */
    private final ReentrantLock turn = new ReentrantLock(true);

    void begins(@Observes @Priority(BEFORE_ALL_WORK) @Initialized(TransactionScoped.class) Object transaction) {
        turn.lock();
    }

    void isOver(@Observes @Priority(AFTER_ALL_WORK) @Destroyed(TransactionScoped.class) Object transaction) {
        turn.unlock();
    }
}
