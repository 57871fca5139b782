package org.debrief.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The four charts of the module January, as its content has them. */
final class Januaries {

    private static final String[] MONTHS = {
        "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"
    };

    static final Chart A = chart(
            "a", 98, 105, 92, 101, 96, 108, 94, 103, 99, 112, 104, 97, 102, 95, 107, 93, 100, 109, 96, 104, 101, 119,
            103, 98);
    static final Chart B = chart(
            "b", 98, 105, 92, 101, 96, 108, 94, 103, 99, 112, 104, 97, 102, 95, 107, 93, 100, 109, 96, 104, 101, 141,
            103, 98);
    static final Chart C = chart(
            "c", 98, 105, 92, 101, 96, 99, 94, 103, 97, 100, 96, 95, 102, 95, 99, 106, 104, 107, 105, 108, 106, 112,
            109, 107);
    static final Chart D = chart(
            "d", 96, 93, 91, 90, 92, 94, 97, 102, 110, 121, 113, 101, 97, 92, 92, 89, 93, 95, 98, 103, 111, 123, 112,
            100);

    private Januaries() {}

    static Stream<Chart> all() {
        return Stream.of(A, B, C, D);
    }

    static Chart chart(String letter, double... values) {
        var points = IntStream.range(0, values.length)
                .mapToObj(i -> new Chart.Point(MONTHS[i % 12] + " Y" + (i / 12 + 1), values[i]))
                .toList();
        return chart("january-" + letter, "xmr", points, null);
    }

    static Chart chart(String id, String kind, List<Chart.Point> points, Integer baseline) {
        var head = new Exhibit.Head(
                id,
                "Chart " + id.substring(id.length() - 1).toUpperCase(java.util.Locale.ROOT),
                html("Deaths each month over two years; the second January is highest."),
                Evidence.SYNTHETIC);
        var reading = html("January is <em>not</em> the whole story.");
        return new Chart(head, kind, points, "deaths", "making-data-count", "lower", baseline, reading);
    }

    static Chart fixedOnFirst(int points, Chart chart) {
        return chart(chart.id(), chart.chart(), chart.points(), points);
    }

    static Html html(String markup) {
        return new Html("<p>" + markup + "</p>", Words.count(markup));
    }
}
