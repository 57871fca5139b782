package org.debrief.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as RFC 4180 has them, for spreadsheets, which would run what looks like a formula. */
final class Csv {

    private Csv() {}

    static String head() {
        return row(Stream.of("When (UTC)", "Who", "What", "About", "Detail", "Note", "Request", "Entry", "Account"));
    }

    static String rows(List<Ledger.Line> lines) {
        return lines.stream()
                .map(line -> row(Stream.of(
                        line.doneAt().toString(),
                        line.who(),
                        line.act(),
                        line.about(),
                        line.detail(),
                        line.note(),
                        line.request(),
                        line.id().toString(),
                        line.account())))
                .collect(Collectors.joining());
    }

    private static String row(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** An apostrophe before it keeps a spreadsheet from reading a cell as a formula (OWASP, CSV injection). */
    static String cell(String text) {
        var plain = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
