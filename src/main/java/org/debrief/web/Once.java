package org.debrief.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/**
 * Writes what the database allows once, whether the same form comes twice, from two tabs or through two nodes. What to do
 * when the row stands already runs in a transaction of its own: the first one is spent, PostgreSQL has aborted it.
 */
public final class Once {

    /** A constraint held, or another transaction was in the way. */
    private static final Pattern ANOTHER_WROTE = Pattern.compile("(23|40).*");

    /** H2's own: it waited for another transaction in vain, or found its change. */
    private static final Set<String> ANOTHER_WROTE_IN_H2 = Set.of("HYT00", "90131");

    private Once() {}

    public static <T> T call(Callable<T> write, Function<RuntimeException, T> standing) {
        try {
            return QuarkusTransaction.requiringNew().call(write);
        } catch (PersistenceException | QuarkusTransactionException failed) {
            if (!SqlFailures.behind(failed).allMatch(Once::tellsOfAnother)) {
                throw failed;
            }
            return QuarkusTransaction.requiringNew().call(() -> standing.apply(failed));
        }
    }

    /** A database that went away in the middle says nothing of what stands in it. */
    private static boolean tellsOfAnother(SQLException said) {
        var state = said.getSQLState();
        return state != null && (ANOTHER_WROTE.matcher(state).matches() || ANOTHER_WROTE_IN_H2.contains(state));
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
