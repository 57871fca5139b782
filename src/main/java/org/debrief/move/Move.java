package org.debrief.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** The whole move: refused, or done in one transaction and counted. */
record Move(Laptop laptop, Target target, Consumer<String> says) {

    record Moved(int tables, long rows) {}

    Moved run() {
        try (var from = laptop.open();
                var to = target.open()) {
            Versions.refuseUnlessCurrent(laptop.source(), "H2 database");
            target.refuseUnlessEmpty(to);
            target.migrate();
            var tables = Table.all(to);
            refuseOtherTables(Table.all(from), tables);
            to.setAutoCommit(false);
            var moved = new Moved(tables.size(), copy(tables, from, to));
            to.commit();
            return moved;
        } catch (SQLException failed) {
            throw new Refusal("Nothing was moved: " + failed.getMessage(), failed);
        }
    }

    private long copy(List<Table> tables, Connection from, Connection to) throws SQLException {
        long rows = 0;
        for (var table : tables) {
            rows += new TableCopy(table, from, to, says).run();
        }
        for (var table : tables) {
            if (table.count(from) != table.count(to)) {
                throw new Refusal("Nothing was moved: %s would have %d rows instead of %d."
                        .formatted(table.name(), table.count(to), table.count(from)));
            }
        }
        return rows;
    }

    private static void refuseOtherTables(List<Table> from, List<Table> to) {
        var there = from.stream().map(Table::name).sorted().toList();
        var wanted = to.stream().map(Table::name).sorted().toList();
        if (!there.equals(wanted)) {
            throw new Refusal(
                    "The tables differ: %s on H2, %s on PostgreSQL. Nothing was moved.".formatted(there, wanted));
        }
    }
}
