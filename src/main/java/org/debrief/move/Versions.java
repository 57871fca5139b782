package org.debrief.move;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Whether a database has exactly the tables that this program knows. */
final class Versions {

    private Versions() {}

    static Flyway migrations(DataSource database) {
        return Flyway.configure().dataSource(database).load();
    }

    static void refuseUnlessCurrent(DataSource database, String called) {
        var info = migrations(database).info();
        var found = info.current();
        if (found == null || info.pending().length > 0) {
            throw new Refusal("The %s is of an earlier version. Start this Debrief on it once, stop it, and move then."
                    .formatted(called));
        }
        if (!knows(found)) {
            throw new Refusal(
                    "The %s is of a later version than this program. Move it with the version that last ran on it."
                            .formatted(called));
        }
    }

    private static boolean knows(MigrationInfo found) {
        return found.getState().isResolved() && !found.getState().name().startsWith("FUTURE");
    }
}
