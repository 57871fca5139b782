package org.debrief.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.debrief.questions.ReflectionForm;

/** Reads what a scene asks. */
final class ActivityReader {

    private final ModuleReading reading;
    private final Exhibits exhibits;
    private final YamlValue facts;
    private final String prompt;

    private ActivityReader(ModuleReading reading, Exhibits exhibits, YamlValue facts) {
        this.reading = reading;
        this.exhibits = exhibits;
        this.facts = facts;
        this.prompt = reading.words(facts.get("prompt"));
    }

    static Optional<Activity> read(ModuleReading reading, Exhibits exhibits, YamlValue facts) {
        return new ActivityReader(reading, exhibits, facts).activity();
    }

    private Optional<Activity> activity() {
        int typed = facts.get("typed").number();
        return switch (facts.get("kind").text()) {
            case "notice" -> Optional.of(new Notice(prompt, typed));
            case "decide" -> Optional.of(decide());
            case "write" -> Optional.of(write());
            case "mark" -> mark();
            case "sort" -> Optional.of(sort());
            case "order" -> Optional.of(new Order(prompt, reading.choices(facts.get("cards"))));
            case "matrix" -> Optional.of(matrix(typed));
            case "estimate" -> Optional.of(estimate());
            case "reflect" -> Optional.of(new Reflect(prompt, forms(), typed));
            default -> Optional.of(new Commit(prompt, typed));
        };
    }

    private Decide decide() {
        return new Decide(
                prompt,
                reading.choices(facts.get("options")),
                facts.get("confidence").flag(),
                facts.get("because").text().equals("optional"));
    }

    private Write write() {
        Set<String> aids = new LinkedHashSet<>(facts.get("aids").texts());
        return new Write(
                prompt,
                facts.get("limit").number(),
                Collections.unmodifiableSet(aids),
                facts.get("jargon").texts());
    }

    private Optional<Activity> mark() {
        var labels = reading.choices(facts.get("labels"));
        var exhibit = facts.get("exhibit");
        return exhibits.find(exhibit.text(), exhibit.file(), exhibit.line()).flatMap(draft -> {
            var spans = spans(draft.exhibit());
            if (spans.isEmpty()) {
                reading.problems()
                        .error(
                                exhibit,
                                "`%s` has nothing to mark. Name a fieldnote or a chart.".formatted(exhibit.text()));
            }
            return spans.map(found -> new Mark(prompt, exhibit.text(), found, labels));
        });
    }

    private static Optional<List<Choice>> spans(Exhibit exhibit) {
        if (exhibit instanceof Fieldnote note) {
            return Optional.of(note.clauses());
        }
        return exhibit instanceof Chart chart ? Optional.of(points(chart)) : Optional.empty();
    }

    private static List<Choice> points(Chart chart) {
        var points = new ArrayList<Choice>();
        for (var point : chart.points()) {
            var value = BigDecimal.valueOf(point.value()).stripTrailingZeros().toPlainString();
            points.add(new Choice("p" + (points.size() + 1), point.label() + ": " + value));
        }
        return List.copyOf(points);
    }

    private Sort sort() {
        reading.refuseTwice(facts.get("cards"));
        var cards = facts.get("cards").items().stream().map(this::card).toList();
        return new Sort(prompt, cards, reading.choices(facts.get("bins")));
    }

    private Sort.Card card(YamlValue card) {
        var exhibit = card.find("exhibit")
                .flatMap(id -> exhibits.find(id.text(), id.file(), id.line()))
                .map(draft -> Placement.plain(draft.exhibit()));
        return new Sort.Card(card.get("id").text(), reading.words(card.get("text")), exhibit);
    }

    private Matrix matrix(int typed) {
        var rows = reading.choices(facts.get("rows"));
        var columns = reading.choices(facts.get("columns"));
        var filled = new ArrayList<Matrix.Filled>();
        for (var cell : facts.get("filled").items()) {
            filled.add(filled(cell, rows, columns));
        }
        refuseFilledTwice(filled);
        var minimum = facts.get("minimum");
        long open = rows.stream().filter(row -> open(row, columns, filled)).count();
        if (minimum.number() > open) {
            reading.problems()
                    .error(minimum, "Only %d rows have an open cell. Ask for no more rows than that.".formatted(open));
        }
        return new Matrix(prompt, rows, columns, List.copyOf(filled), minimum.number(), typed);
    }

    private static boolean open(Choice row, List<Choice> columns, List<Matrix.Filled> filled) {
        long taken = filled.stream().filter(cell -> cell.row().equals(row.id())).count();
        return taken < columns.size();
    }

    private void refuseFilledTwice(List<Matrix.Filled> filled) {
        var met = new HashSet<String>();
        for (int i = 0; i < filled.size(); i++) {
            var cell = filled.get(i);
            if (!met.add(Matrix.field(cell.row(), cell.column()))) {
                reading.problems()
                        .error(facts.get("filled").items().get(i), "This cell is filled twice. Keep one of them.");
            }
        }
    }

    private Matrix.Filled filled(YamlValue cell, List<Choice> rows, List<Choice> columns) {
        refuseUnknown(cell.get("row"), "row", rows);
        refuseUnknown(cell.get("column"), "column", columns);
        var entry = cell.find("inventory").flatMap(id -> reading.entry(id.text(), id.file(), id.line()));
        var evidence = Codes.one(Evidence.class, cell.get("evidence"), Evidence.WHAT_IF);
        entry.filter(found -> evidence.reported() && !found.evidence().contains(evidence))
                .ifPresent(found ->
                        reading.problems().error(cell.get("evidence"), EvidenceOf.disagrees(List.of(found), evidence)));
        return new Matrix.Filled(
                cell.get("row").text(), cell.get("column").text(), reading.prose(cell.get("text")), evidence, entry);
    }

    private void refuseUnknown(YamlValue id, String what, List<Choice> known) {
        var ids = known.stream().map(Choice::id).toList();
        if (!ids.contains(id.text())) {
            reading.problems()
                    .error(
                            id,
                            "There is no %s `%s` here. %sMend it, or add it."
                                    .formatted(what, id.text(), Likely.meant(id.text(), ids)));
        }
    }

    private Estimate estimate() {
        var from = facts.get("from").node().decimalValue();
        var to = facts.get("to").node().decimalValue();
        if (from.compareTo(to) >= 0) {
            reading.problems().error(facts.get("to"), "`to` must be larger than `from`. Mend one of them.");
        }
        return new Estimate(prompt, reading.words(facts.get("unit")), from, to);
    }

    private List<ReflectionForm> forms() {
        var forms = facts.get("forms").texts().stream()
                .flatMap(code -> ReflectionForm.of(code).stream())
                .toList();
        return forms.isEmpty() ? List.of(ReflectionForm.WHAT) : forms;
    }
}
