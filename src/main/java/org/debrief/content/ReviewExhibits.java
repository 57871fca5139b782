package org.debrief.content;

import java.util.List;

/** Exhibits for reviewers: nothing drawn, every word and number to be read. */
record ReviewExhibits(Markup page) {

    void show(Placement placement, String heading) {
        var exhibit = placement.exhibit();
        page.open("section", "exhibit");
        page.line(heading, "%s: %s".formatted(exhibit.kind(), exhibit.title()));
        page.line("p", "label", exhibit.evidence().label());
        page.html(exhibit.caption());
        placement
                .echoes()
                .ifPresent(
                        scene -> page.line("p", "note", "Prints what was answered in the scene %s.".formatted(scene)));
        inside(exhibit, placement.rules());
        page.close();
    }

    private void inside(Exhibit exhibit, boolean rules) {
        if (exhibit instanceof Chart chart) {
            chart(chart, rules);
        } else if (exhibit instanceof Table table) {
            table(table.columns(), table.rows());
        } else if (exhibit instanceof Document document) {
            document(document);
        } else if (exhibit instanceof Fieldnote note) {
            page.list(note.clauses().stream()
                    .map(clause -> clause.id() + ": " + clause.text())
                    .toList());
        } else if (exhibit instanceof Timeline timeline) {
            table(
                    List.of("When", "Layer", "What"),
                    timeline.events().stream()
                            .map(event -> List.of(event.at(), timeline.layerText(event), event.text()))
                            .toList());
        } else if (exhibit instanceof Simulation simulation) {
            page.line(
                    "p",
                    "Rolls %d months of counts around %d, as often as one likes."
                            .formatted(simulation.months(), simulation.mean()));
        }
    }

    private void chart(Chart chart, boolean rules) {
        var limits = chart.baseline() == null ? "all points" : "the first %d points".formatted(chart.baseline());
        page.line(
                "p",
                "note",
                "%s chart of %s, limits from %s, rules %s, better: %s; shown %s."
                        .formatted(
                                chart.chart(),
                                chart.unit(),
                                limits,
                                chart.rules(),
                                chart.better(),
                                rules ? "with its rules and reading" : "plain"));
        if (rules) {
            page.html(chart.reading());
        }
        table(
                List.of("Label", chart.unit()),
                chart.points().stream()
                        .map(point -> List.of(point.label(), number(point.value())))
                        .toList());
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void document(Document document) {
        document.from().ifPresent(from -> page.line("p", "From: " + from));
        document.to().ifPresent(to -> page.line("p", "To: " + to));
        document.at().ifPresent(at -> page.line("p", "At: " + at));
        page.html(document.body());
        page.html(document.after());
        for (var message : document.messages()) {
            page.line(
                    "p",
                    "note",
                    message.from() + message.at().map(at -> ", " + at).orElse(""));
            page.open("blockquote", "").html(message.text()).close();
        }
        page.list(document.questions().stream()
                .map(question -> question.from() + ": " + question.text())
                .toList());
    }

    void table(List<String> columns, List<List<String>> rows) {
        page.open("table", "").open("tr", "");
        columns.forEach(column -> page.raw("<th scope=\"col\">").text(column).raw("</th>"));
        page.close();
        for (var row : rows) {
            page.open("tr", "");
            row.forEach(cell -> page.raw("<td>").text(cell).raw("</td>"));
            page.close();
        }
        page.close();
    }
}
