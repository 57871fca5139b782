package org.debrief.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 7700 900123", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsReadAsText(String cell) {
        assertThat(Csv.cell(cell)).startsWith("\"'" + cell.charAt(0));
    }

    @Test
    void quotesCommasAndLinesStayInTheirCell() {
        assertThat(Csv.cell("one, \"two\"\nthree")).isEqualTo("\"one, \"\"two\"\"\nthree\"");
    }

    @Test
    void everyEntryIsARow() {
        var id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var line = new Ledger.Line(id, Instant.EPOCH, "=cmd", "Gave a role", "Rowan", "learner", "", "", "");
        assertThat(Csv.head() + Csv.rows(List.of(line)))
                .isEqualTo(
                        "\"When (UTC)\",\"Who\",\"What\",\"About\",\"Detail\",\"Note\",\"Request\",\"Entry\",\"Account\"\r\n"
                                + "\"1970-01-01T00:00:00Z\",\"'=cmd\",\"Gave a role\",\"Rowan\",\"learner\",\"\",\"\",\""
                                + id
                                + "\",\"\"\r\n");
    }
}
