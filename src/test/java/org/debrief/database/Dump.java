package org.debrief.database;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Every row of every table, and the large objects, to look for text that ought not to be there.
 *
 * <p>Made with COPY: the test dependency has no pg_dump, and a machine's own refuses a server newer than itself. It
 * also looks deeper. Bytes are written so that the ASCII in them can be read, where pg_dump writes hexadecimal and would
 * hide plain text kept in a bytea; letters beyond ASCII in bytes read as octal numbers, so look for a word without them.
 */
final class Dump {
    private static final String TABLES =
            """
            SELECT c.oid::regclass::text
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
            ORDER BY 1
            """;

    private Dump() {}

    static String of(Connection superuser) throws SQLException, IOException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("SET bytea_output = 'escape'");
            List<String> tables = tables(statement);
            tables.add("pg_catalog.pg_largeobject");
            CopyManager copies = superuser.unwrap(PGConnection.class).getCopyAPI();
            StringWriter text = new StringWriter();
            for (String table : tables) {
                text.append(table).append('\n');
                copies.copyOut("COPY (SELECT * FROM " + table + ") TO STDOUT", text);
            }
            return text.toString();
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
