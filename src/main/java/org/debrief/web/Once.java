package org.debrief.web;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/**
 * Writes what the database allows once, whether the same form comes twice, from two tabs or through two nodes. What to do
 * when the row stands already runs in a transaction of its own: the first one is spent, PostgreSQL has aborted it.
 */
public final class Once {

    private Once() {}

    public static <T> T call(Callable<T> write, Function<RuntimeException, T> standing) {
        try {
            return QuarkusTransaction.requiringNew().call(write);
        } catch (PersistenceException | QuarkusTransactionException alreadyThere) {
            return QuarkusTransaction.requiringNew().call(() -> standing.apply(alreadyThere));
        }
    }

    public static void run(Runnable write, Consumer<RuntimeException> standing) {
        call(
                () -> {
                    write.run();
                    return true;
                },
                alreadyThere -> {
                    standing.accept(alreadyThere);
                    return false;
                });
    }
}
