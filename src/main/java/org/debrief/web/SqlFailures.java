package org.debrief.web;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What a database said, however deep it lies behind a failure. */
final class SqlFailures {

    private static final int DEEPEST = 20;

    private SqlFailures() {}

    static Stream<SQLException> behind(Throwable failed) {
        return all(failed, DEEPEST).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    /** A commit that failed carries its reason as suppressed. */
    private static Stream<Throwable> all(Throwable failed, int deepest) {
        return failed == null || deepest == 0
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(failed),
                        Stream.concat(Stream.ofNullable(failed.getCause()), Stream.of(failed.getSuppressed()))
                                .flatMap(behind -> all(behind, deepest - 1)));
    }
}
