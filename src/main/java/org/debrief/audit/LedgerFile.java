package org.debrief.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The log on its way out as a file. However long it is, a page of it is in memory, and while that is sent, to whom takes it
 * slowly, no connection to the database is held. A file that breaks off does so in the middle of an answer: the browser says
 * that it failed.
 */
record LedgerFile(Ledger ledger, Ledger.Filter filter, List<Ledger.Line> first) implements StreamingOutput {

    static final int AT_A_TIME = 500;

    /** With its first page, so that where the records cannot be reached a page says so. */
    static LedgerFile of(Ledger ledger, Ledger.Filter filter) {
        return new LedgerFile(ledger, filter, read(ledger, filter));
    }

    @Override
    public void write(OutputStream out) throws IOException {
        write(out, Csv.head());
        for (var lines = first; !lines.isEmpty(); lines = after(lines)) {
            write(out, Csv.rows(lines));
        }
    }

    private List<Ledger.Line> after(List<Ledger.Line> lines) {
        return lines.size() < AT_A_TIME ? List.of() : read(ledger, filter.after(lines.get(lines.size() - 1)));
    }

    /** In a transaction of its own: with it what was read leaves the memory. */
    private static List<Ledger.Line> read(Ledger ledger, Ledger.Filter filter) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.lines(filter, 0, AT_A_TIME));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
