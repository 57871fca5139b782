package org.debrief.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the SVG template draws, every coordinate ready to print.
 *
 * @param trace the data of a path: the line through the points, or stems to them
 */
public record Plot(
        String viewBox,
        String left,
        String right,
        String bottom,
        String unit,
        List<Tick> scale,
        List<Label> labels,
        List<Level> levels,
        String trace,
        List<Mark> marks,
        List<Note> notes) {

    /** A round number on the value axis. */
    public record Tick(String y, String text) {}

    /** Under the time axis, on two lines; {@code named} is the one the case asks about. */
    public record Label(String x, String text, String under, boolean named) {}

    /** A mean, a median or a limit; its label stands beside its end, or near it where lines crowd. */
    public record Level(String kind, String name, String figure, String y, String labelY) {}

    /** @param tone what the point says about the process, as a style class */
    public record Mark(String x, String y, MarkShape shape, String tone) {

        static Mark dot(String x, String y) {
            return new Mark(x, y, MarkShape.DOT, "");
        }
    }

    /** A word at a point, above or below it. */
    public record Note(String x, String y, boolean above, String text) {}

    /** A level as the numbers have it. */
    record Line(String kind, String name, double value) {}

    static List<Tick> scale(PlotFrame frame) {
        return frame.axis().ticks().stream()
                .map(tick -> new Tick(Numeral.coordinate(frame.y(tick)), Numeral.of(tick)))
                .toList();
    }

    static List<Level> levels(PlotFrame frame, List<Line> lines) {
        var highestFirst = lines.stream()
                .sorted(Comparator.comparing(Line::value).reversed())
                .toList();
        double[] middles = PlotFrame.apart(
                highestFirst.stream().map(line -> frame.y(line.value())).toList());
        var levels = new ArrayList<Level>();
        for (int i = 0; i < middles.length; i++) {
            Line line = highestFirst.get(i);
            levels.add(new Level(
                    line.kind(),
                    line.name(),
                    frame.axis().figure(line.value()),
                    Numeral.coordinate(frame.y(line.value())),
                    Numeral.coordinate(middles[i])));
        }
        return levels;
    }
}
