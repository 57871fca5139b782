package org.debrief.content;

import java.util.ArrayList;
import java.util.List;

/** A timeline as a list of moments on a phone and, with one column for each layer, as a grid on a wide page. */
public record TimelineGrid(List<String> layers, List<Moment> moments) {

    public record Moment(String at, List<Entry> entries) {}

    /** @param column of its layer, from 1 */
    public record Entry(int column, String layer, String text) {}

    static TimelineGrid of(Timeline timeline) {
        return new TimelineGrid(
                timeline.layers().stream().map(Choice::text).toList(),
                timeline.moments().stream()
                        .map(at -> new Moment(at, entries(timeline, at)))
                        .toList());
    }

    private static List<Entry> entries(Timeline timeline, String at) {
        var entries = new ArrayList<Entry>();
        for (int column = 1; column <= timeline.layers().size(); column++) {
            var layer = timeline.layers().get(column - 1);
            for (var event : timeline.in(layer)) {
                if (event.at().equals(at)) {
                    entries.add(new Entry(column, layer.text(), event.text()));
                }
            }
        }
        return List.copyOf(entries);
    }
}
