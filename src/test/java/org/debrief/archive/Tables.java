package org.debrief.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The tables of the running database and how they lead to one another, asked of the database itself. */
@Singleton
class Tables {

    /** A column whose values are ids of another table's rows. */
    record Pointer(String table, String column, String target) {}

    @Inject
    DataSource database;

    private final Map<String, Set<String>> uuidColumns = new ConcurrentHashMap<>();

    Set<String> names() {
        var names = new TreeSet<String>();
        read((connection, metadata) -> {
            try (var rows = metadata.getTables(
                    connection.getCatalog(), schema(connection), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    names.add(name(rows, "TABLE_NAME"));
                }
            }
        });
        return names;
    }

    List<Pointer> pointers() {
        var pointers = new ArrayList<Pointer>();
        read((connection, metadata) -> {
            for (var table : names()) {
                try (var rows = metadata.getExportedKeys(
                        connection.getCatalog(), schema(connection), stored(connection, table))) {
                    while (rows.next()) {
                        pointers.add(new Pointer(name(rows, "FKTABLE_NAME"), name(rows, "FKCOLUMN_NAME"), table));
                    }
                }
            }
        });
        return pointers;
    }

    /** The given tables and every one from which foreign keys lead to them, over however many steps. */
    Set<String> leadingTo(Set<String> targets) {
        var leading = new TreeSet<>(targets);
        var pointers = pointers();
        int before;
        do {
            before = leading.size();
            pointers.stream()
                    .filter(pointer -> leading.contains(pointer.target()))
                    .map(Pointer::table)
                    .forEach(leading::add);
        } while (leading.size() > before);
        return leading;
    }

    /** The ids of the given rows and of every row that leads to them. */
    Set<UUID> rowsLeadingTo(Set<UUID> rows) {
        var all = new HashSet<>(rows);
        var pointers = pointers();
        int before;
        do {
            before = all.size();
            for (var pointer : pointers) {
                all.addAll(idsWhere(pointer, new HashSet<>(all)));
            }
        } while (all.size() > before);
        return all;
    }

    private Set<UUID> idsWhere(Pointer pointer, Set<UUID> targets) {
        var ids = new HashSet<UUID>();
        if (!uuidColumns(pointer.table()).containsAll(Set.of("id", pointer.column()))) {
            return ids;
        }
        read((connection, metadata) -> {
            var query = "select id, " + pointer.column() + " from " + pointer.table();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    if (targets.contains(rows.getObject(2, UUID.class))) {
                        ids.add(rows.getObject(1, UUID.class));
                    }
                }
            }
        });
        return ids;
    }

    /** Table and column of every place in the database where one of these ids still stands, a foreign key or not. */
    Set<String> placesOf(Set<UUID> sought) {
        var ids = new HashSet<>(sought);
        var places = new TreeSet<String>();
        for (var table : names()) {
            for (var column : uuidColumns(table)) {
                read((connection, metadata) -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("select " + column + " from " + table)) {
                        while (rows.next()) {
                            if (ids.contains(rows.getObject(1, UUID.class))) {
                                places.add(table + "." + column);
                            }
                        }
                    }
                });
            }
        }
        return places;
    }

    private Set<String> uuidColumns(String table) {
        return uuidColumns.computeIfAbsent(table, this::readUuidColumns);
    }

    private Set<String> readUuidColumns(String table) {
        var columns = new TreeSet<String>();
        read((connection, metadata) -> {
            try (var rows =
                    metadata.getColumns(connection.getCatalog(), schema(connection), stored(connection, table), "%")) {
                while (rows.next()) {
                    if (name(rows, "TYPE_NAME").equals("uuid")) {
                        columns.add(name(rows, "COLUMN_NAME"));
                    }
                }
            }
        });
        return columns;
    }

    private interface Reading {
        void read(Connection connection, java.sql.DatabaseMetaData metadata) throws SQLException;
    }

    private void read(Reading reading) {
        try (var connection = database.getConnection()) {
            reading.read(connection, connection.getMetaData());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    /** As the database writes the name: H2 in capitals, PostgreSQL in small letters; Flyway's own table as it was made. */
    private static String stored(Connection connection, String table) throws SQLException {
        boolean capitals = connection.getMetaData().storesUpperCaseIdentifiers();
        return capitals && !table.startsWith("flyway") ? table.toUpperCase(Locale.ROOT) : table;
    }

    private static String name(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT);
    }
}
