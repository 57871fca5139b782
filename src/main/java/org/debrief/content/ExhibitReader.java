package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one exhibit file. */
final class ExhibitReader {

    static final String ANSWER = "{answer}";

    private static final Pattern NUMBER = Pattern.compile("\\s*[-+−]?[£$€]?\\d[\\d,.]*\\s*%?\\s*");

    private final ModuleReading reading;
    private final YamlValue facts;

    private ExhibitReader(ModuleReading reading, YamlValue facts) {
        this.reading = reading;
        this.facts = facts;
    }

    static Optional<Exhibits.Draft> read(ModuleReading reading, YamlValue facts) {
        return new ExhibitReader(reading, facts)
                .exhibit()
                .map(exhibit -> new Exhibits.Draft(
                        exhibit, facts, facts.get("body").text().contains(ANSWER)));
    }

    private Optional<Exhibit> exhibit() {
        return switch (facts.get("kind").text()) {
            case "chart" -> chart();
            case "table" -> Optional.of(table());
            case "document" -> Optional.of(document());
            case "fieldnote" -> Optional.of(new Fieldnote(head(), reading.choices(facts.get("clauses"))));
            case "timeline" -> Optional.of(timeline());
            default -> Optional.of(simulation());
        };
    }

    private Exhibit.Head head() {
        return new Exhibit.Head(
                facts.get("id").text(),
                reading.words(facts.get("title")),
                reading.prose(facts.get("caption")),
                Codes.one(Evidence.class, facts.get("evidence"), Evidence.SYNTHETIC));
    }

    private Optional<Exhibit> chart() {
        var head = head();
        var reads = reading.prose(facts.get("reading"));
        refuseUnlabelledNumbers(head);
        return ChartData.read(reading, facts)
                .map(points -> new Chart(
                        head,
                        facts.get("chart").text(),
                        points,
                        reading.words(facts.get("unit")),
                        facts.text("rules").orElse("making-data-count"),
                        facts.text("better").orElse("neither"),
                        facts.find("baseline").map(YamlValue::number).orElse(null),
                        reads));
    }

    private Simulation simulation() {
        var head = head();
        refuseUnlabelledNumbers(head);
        return new Simulation(
                head, facts.get("mean").number(), facts.get("months").number());
    }

    /** Numbers are either made up and say so, or come from somewhere that the caption cites. */
    private void refuseUnlabelledNumbers(Exhibit.Head head) {
        if (head.evidence() != Evidence.SYNTHETIC && head.caption().sources().isEmpty()) {
            reading.problems()
                    .error(
                            facts.get("evidence"),
                            "These numbers are labelled `%s`, but the caption cites no source. If they are made up, say `evidence: synthetic`; if not, cite where they come from."
                                    .formatted(head.evidence().code()));
        }
    }

    private Table table() {
        var head = head();
        var columns = facts.get("columns").items().stream().map(reading::words).toList();
        var rows = new ArrayList<List<String>>();
        for (var row : facts.get("rows").items()) {
            rows.add(row.items().stream().map(reading::words).toList());
            if (row.items().size() != columns.size()) {
                reading.problems()
                        .error(
                                row,
                                "This row has %d cells and the table has %d columns. Make them the same."
                                        .formatted(row.items().size(), columns.size()));
            }
        }
        if (holdsNumbers(rows)) {
            refuseUnlabelledNumbers(head);
        }
        return new Table(head, columns, List.copyOf(rows));
    }

    /** A column after the first in which every cell is a number. */
    private static boolean holdsNumbers(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).min().orElse(0);
        for (int i = 1; i < columns; i++) {
            int column = i;
            if (rows.stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches())) {
                return true;
            }
        }
        return false;
    }

    private Document document() {
        var body = facts.get("body");
        int place = body.text().indexOf(ANSWER);
        return new Document(
                head(),
                facts.get("form").text(),
                reading.words(facts, "to"),
                reading.words(facts, "from"),
                facts.text("at"),
                place < 0 ? reading.prose(body) : before(body, place),
                place < 0 ? Html.EMPTY : after(body, place),
                facts.get("messages").items().stream().map(this::message).toList(),
                facts.get("questions").items().stream().map(this::question).toList());
    }

    private Html before(YamlValue body, int place) {
        return reading.prose(body.file(), new SceneText.Prose(body.text().substring(0, place), body.textLine()));
    }

    private Html after(YamlValue body, int place) {
        var before = body.text().substring(0, place);
        int breaks =
                body.isBlock() ? (int) before.chars().filter(c -> c == '\n').count() : 0;
        var after = body.text().substring(place + ANSWER.length());
        if (after.contains(ANSWER)) {
            reading.problems().error(body, "`{answer}` stands here twice. Keep one of them.");
        }
        return reading.prose(body.file(), new SceneText.Prose(after, body.textLine() + breaks));
    }

    private Document.Message message(YamlValue message) {
        return new Document.Message(
                reading.words(message.get("from")), message.text("at"), reading.prose(message.get("text")));
    }

    private Document.Question question(YamlValue question) {
        return new Document.Question(reading.words(question.get("from")), reading.words(question.get("text")));
    }

    private Timeline timeline() {
        var layers = reading.choices(facts.get("layers"));
        var ids = layers.stream().map(Choice::id).toList();
        var events = new ArrayList<Timeline.Event>();
        for (var event : facts.get("events").items()) {
            var layer = event.get("layer");
            if (!ids.contains(layer.text())) {
                reading.problems()
                        .error(
                                layer,
                                "There is no layer `%s` here. %sIts layers are %s."
                                        .formatted(layer.text(), Likely.meant(layer.text(), ids), Listed.of(ids)));
            }
            events.add(new Timeline.Event(event.get("at").text(), layer.text(), reading.words(event.get("text"))));
        }
        return new Timeline(head(), layers, List.copyOf(events));
    }
}
