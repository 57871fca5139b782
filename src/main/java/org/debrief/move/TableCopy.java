package org.debrief.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Copies one table's rows as they are. */
final class TableCopy {

    private static final int BATCH = 500;
    private static final int SAID_EVERY = 10_000;

    /** A row that points at one of its own table, which may not be there yet. */
    private record Pointer(String column, Object row, Object target) {}

    private final Table table;
    private final Connection from;
    private final Connection to;
    private final Consumer<String> says;
    private final List<Pointer> pointers = new ArrayList<>();

    TableCopy(Table table, Connection from, Connection to, Consumer<String> says) {
        this.table = table;
        this.from = from;
        this.to = to;
        this.says = says;
    }

    long run() throws SQLException {
        long total = table.count(from);
        long done = 0;
        try (var select = from.createStatement();
                var rows = select.executeQuery("select " + names() + " from " + table.name());
                var insert = to.prepareStatement(insertion())) {
            while (rows.next()) {
                fill(insert, rows);
                done++;
                if (done % BATCH == 0) {
                    insert.executeBatch();
                }
                if (done % SAID_EVERY == 0) {
                    says.accept("%s: %,d of %,d".formatted(table.name(), done, total));
                }
            }
            insert.executeBatch();
        }
        pointAtOwnRows();
        goOnNumbering();
        says.accept("%s: %,d".formatted(table.name(), done));
        return done;
    }

    private String names() {
        return String.join(", ", table.columns());
    }

    private String insertion() {
        var places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        var given = table.numbered().isEmpty() ? "" : "overriding system value ";
        return "insert into %s (%s) %svalues (%s)".formatted(table.name(), names(), given, places);
    }

    private void fill(PreparedStatement insert, ResultSet rows) throws SQLException {
        for (int index = 1; index <= table.columns().size(); index++) {
            var column = table.columns().get(index - 1);
            var value = value(rows, index);
            if (value != null && table.ownPointers().contains(column)) {
                pointers.add(new Pointer(column, rows.getObject("id"), value));
                value = null;
            }
            insert.setObject(index, value);
        }
        insert.addBatch();
    }

    private static Object value(ResultSet rows, int index) throws SQLException {
        return switch (rows.getMetaData().getColumnType(index)) {
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(index, OffsetDateTime.class);
            case Types.CLOB -> rows.getString(index);
            case Types.BLOB -> rows.getBytes(index);
            default -> rows.getObject(index);
        };
    }

    private void pointAtOwnRows() throws SQLException {
        for (var pointer : pointers) {
            try (var update = to.prepareStatement(
                    "update %s set %s = ? where id = ?".formatted(table.name(), pointer.column()))) {
                update.setObject(1, pointer.target());
                update.setObject(2, pointer.row());
                update.executeUpdate();
            }
        }
    }

    /** The next row that the application adds gets a number of its own. */
    private void goOnNumbering() throws SQLException {
        if (table.numbered().isEmpty()) {
            return;
        }
        try (var statement = to.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(max(%s), 0) + 1 from %s".formatted(table.numbered(), table.name()))) {
            row.next();
            var next = row.getLong(1);
            statement.execute(
                    "alter table %s alter column %s restart with %d".formatted(table.name(), table.numbered(), next));
        }
    }
}
