package org.debrief.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A chart for those who do not see it: what it shows in sentences, and every number. */
final class ChartWords {

    private ChartWords() {}

    static String description(ChartReading reading, boolean rules) {
        var sentences = new ArrayList<String>();
        sentences.add(range(reading.chart()));
        if (rules || reading.isRun()) {
            sentences.add(reading.lineWords());
        }
        if (rules && reading.hasRules()) {
            sentences.add(reading.verdict() + ".");
            reading.firing().forEach(rule -> sentences.add(rule.sentences()));
        }
        return String.join(" ", sentences);
    }

    private static String range(Chart chart) {
        var points = chart.points();
        var byValue = Comparator.comparing(Chart.Point::value);
        var lowest = points.stream().sorted(byValue).findFirst().orElseThrow();
        var highest = points.stream().sorted(byValue.reversed()).findFirst().orElseThrow();
        return "%d points, %s to %s. The lowest is %s with %s %s, the highest %s with %s."
                .formatted(
                        points.size(),
                        points.get(0).label(),
                        points.get(points.size() - 1).label(),
                        lowest.label(),
                        Numeral.of(lowest.value()),
                        chart.unit(),
                        highest.label(),
                        Numeral.of(highest.value()));
    }

    static Numbers numbers(Chart chart, Optional<ChartReading> rules) {
        var reading = rules.filter(ChartReading::hasRules);
        var columns = new ArrayList<>(List.of("When", capitalised(chart.unit())));
        reading.ifPresent(read -> columns.add("Signal"));
        var rows = IntStream.range(0, chart.points().size())
                .mapToObj(index -> row(chart.points().get(index), reading.map(read -> read.signal(index))))
                .toList();
        return new Numbers(chart.title(), List.copyOf(columns), rows);
    }

    private static List<String> row(Chart.Point point, Optional<String> signal) {
        var cells = new ArrayList<>(List.of(point.label(), Numeral.of(point.value())));
        signal.ifPresent(cells::add);
        return List.copyOf(cells);
    }

    private static String capitalised(String unit) {
        return unit.isEmpty() ? "Value" : unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
    }
}
