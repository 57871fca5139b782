package org.debrief.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database, named by its file without the ending, as in the settings. */
record Laptop(Path database) {

    private static final String ENDING = ".mv.db";

    Connection open() {
        var file = Path.of(database.toAbsolutePath() + ENDING);
        if (Files.notExists(file)) {
            throw new Refusal("There is no database " + file + ". Name it without its ending: .data/debrief");
        }
        try {
            return source().getConnection();
        } catch (SQLException failed) {
            if (failed.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new Refusal(
                        "The database " + file + " is in use. Stop the Debrief that runs on it first.", failed);
            }
            throw new Refusal("The database " + file + " cannot be opened: " + failed.getMessage(), failed);
        }
    }

    JdbcDataSource source() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database.toAbsolutePath() + ";IFEXISTS=TRUE;WRITE_DELAY=0");
        return source;
    }

    /** What else lies in its folder. */
    Path beside(String name) {
        return database.resolveSibling(name);
    }
}
