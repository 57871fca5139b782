package org.debrief.move;

import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that is empty, or holds empty tables of this version. */
record Target(String url, String user, String password) {

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    Connection open() {
        try {
            return source().getConnection();
        } catch (SQLException failed) {
            throw new Refusal(
                    "PostgreSQL does not let us in: %s. Look at the address, PGUSER and PGPASSWORD."
                            .formatted(failed.getMessage()),
                    failed);
        }
    }

    /** Makes the tables where there are none. */
    void migrate() {
        Versions.migrations(source()).migrate();
    }

    void refuseUnlessEmpty(Connection connection) throws SQLException {
        var tables = Table.all(connection);
        for (var table : tables) {
            if (table.count(connection) > 0) {
                throw new Refusal(
                        "The database %s is not empty: there are rows in %s. Nothing was moved; give an empty one."
                                .formatted(url, table.name()));
            }
        }
        if (!tables.isEmpty()) {
            Versions.refuseUnlessCurrent(source(), "PostgreSQL database");
        }
    }
}
