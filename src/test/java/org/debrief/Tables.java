package org.debrief;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

/** What the database holds, to see whether something changed. */
@Singleton
public class Tables {

    /** Of nobody's writing: a revision is content, what is held for an author is not saved, and a wrong code is counted. */
    private static final Set<String> NOT_ANYBODYS =
            Set.of("flyway_schema_history", "revision", "released", "failed_try");

    @Inject
    AgroalDataSource database;

    /** Table to its number of rows. */
    public Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        contents().forEach((table, rows) -> counts.put(table, rows.size()));
        return counts;
    }

    /** Table to its rows as text, bytes too. */
    public Map<String, List<String>> contents() {
        try (var connection = database.getConnection()) {
            var contents = new TreeMap<String, List<String>>();
            for (var table : names(connection)) {
                contents.put(table, rows(connection, table));
            }
            return contents;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every table there is. */
    public Set<String> names() {
        try (var connection = database.getConnection()) {
            return everyName(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Set<String> columns(String table) {
        try (var connection = database.getConnection();
                var found = connection.getMetaData().getColumns(null, null, "%", "%")) {
            var columns = new TreeSet<String>();
            while (found.next()) {
                if (found.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    columns.add(found.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT));
                }
            }
            return columns;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        return everyName(connection).stream()
                .filter(name -> !NOT_ANYBODYS.contains(name))
                .toList();
    }

    private static Set<String> everyName(Connection connection) throws SQLException {
        var names = new TreeSet<String>();
        try (var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(row(found));
            }
            rows.sort(null);
            return rows;
        }
    }

    private static String row(ResultSet found) throws SQLException {
        var row = new StringBuilder();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            var value = found.getObject(column);
            row.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                    .append('|');
        }
        return row.toString();
    }
}
