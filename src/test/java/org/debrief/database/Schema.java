package org.debrief.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a database says of its own tables, in small letters. */
record Schema(Connection connection) {

    /** A constraint that a foreign key is, with the columns it starts from in their order. */
    record ForeignKey(String table, List<String> columns) {}

    Set<String> tables() throws SQLException {
        var names = new TreeSet<String>();
        try (var rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(name(rows, "TABLE_NAME"));
            }
        }
        names.remove("flyway_schema_history");
        return names;
    }

    /** The columns that may not be empty. */
    List<String> demanded(String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), stored(table), "%")) {
            while (rows.next()) {
                if (rows.getString("IS_NULLABLE").equals("NO") && !"YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    names.add(name(rows, "COLUMN_NAME"));
                }
            }
        }
        return names;
    }

    List<ForeignKey> foreignKeys(String table) throws SQLException {
        var keys = new TreeMap<String, List<String>>();
        try (var rows = connection
                .getMetaData()
                .getImportedKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (rows.next()) {
                keys.computeIfAbsent(name(rows, "FK_NAME"), key -> new ArrayList<>())
                        .add(name(rows, "FKCOLUMN_NAME"));
            }
        }
        return keys.values().stream()
                .map(columns -> new ForeignKey(table, columns))
                .toList();
    }

    /** Index to its columns in their order; of the unique ones only, or of all. */
    Map<String, List<String>> indexes(String table, boolean unique) throws SQLException {
        var indexes = new TreeMap<String, List<String>>();
        try (var rows = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), stored(table), unique, true)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    indexes.computeIfAbsent(name(rows, "INDEX_NAME"), index -> new ArrayList<>())
                            .add(name(rows, "COLUMN_NAME"));
                }
            }
        }
        return indexes;
    }

    /** The named conditions; PostgreSQL lists every "not null" among them, and Flyway's table is not ours. */
    Set<String> checks() throws SQLException {
        var names = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select constraint_name from information_schema.table_constraints
                        where constraint_type = 'CHECK' and lower(table_schema) = 'public'
                        and lower(table_name) <> 'flyway_schema_history'""")) {
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(name -> name.endsWith("_not_null"));
        return names;
    }

    private String stored(String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private static String name(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT);
    }
}
