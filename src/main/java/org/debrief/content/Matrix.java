package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A grid. Some cells are filled from the study and say what they rest on; the rest are the learner's. */
public record Matrix(
        String prompt, List<Choice> rows, List<Choice> columns, List<Filled> filled, int minimum, int typed)
        implements Activity {

    public record Filled(String row, String column, Html text, Evidence evidence, Optional<InventoryEntry> entry) {}

    public static String field(String row, String column) {
        return "cell." + row + "." + column;
    }

    @Override
    public String kind() {
        return "matrix";
    }

    public Optional<Filled> filled(String row, String column) {
        return filled.stream()
                .filter(cell -> cell.row().equals(row) && cell.column().equals(column))
                .findFirst();
    }

    @Override
    public List<String> fields() {
        var fields = new ArrayList<String>();
        for (var row : rows) {
            for (var column : columns) {
                if (filled(row.id(), column.id()).isEmpty()) {
                    fields.add(field(row.id(), column.id()));
                }
            }
        }
        return fields;
    }

    private boolean touched(Answer answer, Choice row) {
        return columns.stream().anyMatch(column -> answer.has(field(row.id(), column.id())));
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        long touched = rows.stream().filter(row -> touched(answer, row)).count();
        if (touched >= minimum) {
            return List.of();
        }
        var first =
                rows.stream().filter(row -> !touched(answer, row)).findFirst().orElse(rows.get(0));
        var field = columns.stream()
                .map(column -> field(first.id(), column.id()))
                .filter(fields()::contains)
                .findFirst()
                .orElse(fields().get(0));
        return List.of(new Refusal(
                field, "Write something in at least %d rows; so far there are %d.".formatted(minimum, touched)));
    }

    @Override
    public List<Said> said(Answer answer) {
        var said = new ArrayList<Said>();
        for (var row : rows) {
            for (var column : columns) {
                var field = field(row.id(), column.id());
                answer.field(field)
                        .ifPresent(words -> said.add(Said.typed(field, row.text() + ": " + column.text(), words)));
            }
        }
        return said;
    }

    @Override
    public int wordsRead() {
        int words = Words.count(prompt) + Choice.words(rows) + Choice.words(columns);
        for (var cell : filled) {
            words += cell.text().words();
        }
        return words;
    }

    @Override
    public int wordsTyped() {
        return minimum * typed;
    }
}
