package org.debrief.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of a chart: a CSV file beside it with a heading, a label and a number a line. */
final class ChartData {

    private static final String HEADING = "label,value";
    private static final int FEWEST = 2;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

    private final String file;
    private final Problems problems;
    private final List<Chart.Point> points = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private boolean broken;

    private ChartData(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Optional<List<Chart.Point>> read(ModuleReading reading, YamlValue chart) {
        var data = chart.get("data");
        var file = chart.beside(data.text());
        if (!reading.files().has(file)) {
            reading.problems()
                    .error(
                            data,
                            "There is no file `%s` beside this one. Add it, or mend its name.".formatted(data.text()));
            return Optional.empty();
        }
        return reading.files()
                .text(file, reading.problems())
                .flatMap(text -> new ChartData(file, reading.problems()).points(text))
                .filter(points -> enough(points, chart, reading.problems()));
    }

    private Optional<List<Chart.Point>> points(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADING)) {
            problems.error(file, 1, "The first line must be `label,value`. Add it.");
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                point(lines.get(i), i + 1);
            }
        }
        return broken ? Optional.empty() : Optional.of(List.copyOf(points));
    }

    private void point(String text, int line) {
        int comma = text.lastIndexOf(',');
        var value = text.substring(comma + 1).strip();
        if (comma < 1 || !NUMBER.matcher(value).matches()) {
            broken = true;
            problems.error(file, line, "`%s` is no label and number. Write it like `Apr,98`.".formatted(text.strip()));
            return;
        }
        var label = unquoted(text.substring(0, comma).strip());
        var before = labels.putIfAbsent(label, line);
        if (before != null) {
            broken = true;
            problems.error(
                    file,
                    line,
                    "The label `%s` stands on line %d already. Make each label different.".formatted(label, before));
        }
        points.add(new Chart.Point(label, Double.parseDouble(value)));
    }

    private static String unquoted(String label) {
        boolean quoted = label.length() > 1 && label.startsWith("\"") && label.endsWith("\"");
        return quoted ? label.substring(1, label.length() - 1) : label;
    }

    private static boolean enough(List<Chart.Point> points, YamlValue chart, Problems problems) {
        if (points.size() < FEWEST) {
            problems.error(
                    chart.get("data"),
                    "A chart needs at least two points; `%s` holds %d. Add some."
                            .formatted(chart.get("data").text(), points.size()));
        }
        chart.find("baseline")
                .filter(baseline -> baseline.number() > points.size())
                .ifPresent(baseline -> problems.error(
                        baseline,
                        "The baseline is longer than the chart, which has %d points. Shorten it."
                                .formatted(points.size())));
        return points.size() >= FEWEST;
    }
}
