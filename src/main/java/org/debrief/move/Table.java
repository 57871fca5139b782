package org.debrief.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table as a database describes it, in small letters.
 *
 * @param pointsAt other tables whose rows must be there before
 * @param ownPointers columns that point at rows of the same table
 * @param numbered the column that the database numbers by itself; empty if there is none
 */
record Table(String name, List<String> columns, Set<String> pointsAt, Set<String> ownPointers, String numbered) {

    private static final String HISTORY = "flyway_schema_history";

    /** Every table, in an order in which each comes after those it points at. */
    static List<Table> all(Connection connection) throws SQLException {
        var waiting = new ArrayList<Table>();
        var metadata = connection.getMetaData();
        try (var rows = metadata.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                var stored = rows.getString("TABLE_NAME");
                if (!stored.equalsIgnoreCase(HISTORY)) {
                    waiting.add(read(connection, stored));
                }
            }
        }
        return ordered(waiting);
    }

    private static List<Table> ordered(List<Table> waiting) {
        var ordered = new ArrayList<Table>();
        var there = new LinkedHashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table -> there.containsAll(table.pointsAt()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("These tables point at each other in a circle: " + waiting));
            waiting.remove(next);
            ordered.add(next);
            there.add(next.name());
        }
        return ordered;
    }

    private static Table read(Connection connection, String stored) throws SQLException {
        var name = small(stored);
        var columns = new ArrayList<String>();
        var numbered = "";
        var metadata = connection.getMetaData();
        try (var rows = metadata.getColumns(connection.getCatalog(), connection.getSchema(), stored, "%")) {
            while (rows.next()) {
                columns.add(small(rows.getString("COLUMN_NAME")));
                if ("YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    numbered = small(rows.getString("COLUMN_NAME"));
                }
            }
        }
        var pointsAt = new LinkedHashSet<String>();
        var ownPointers = new LinkedHashSet<String>();
        try (var rows = metadata.getImportedKeys(connection.getCatalog(), connection.getSchema(), stored)) {
            while (rows.next()) {
                var target = small(rows.getString("PKTABLE_NAME"));
                if (target.equals(name)) {
                    ownPointers.add(small(rows.getString("FKCOLUMN_NAME")));
                } else {
                    pointsAt.add(target);
                }
            }
        }
        return new Table(name, columns, pointsAt, ownPointers, numbered);
    }

    long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + name)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String small(String stored) {
        return stored.toLowerCase(Locale.ROOT);
    }
}
