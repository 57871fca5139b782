package org.debrief.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart ready to be drawn: the plot, the same in words, and its numbers. Plain and with rules have the same scale, so
 * that the points stay where they were and only the lines come.
 *
 * @param reading what the rules say; absent while they are not shown, so that nothing of them can reach a page
 */
public record ChartDrawing(
        String title, String description, Plot plot, Numbers numbers, Optional<ChartReading> reading) {

    public static ChartDrawing of(Chart chart, boolean rules) {
        var reading = ChartReading.of(chart);
        var shown = Optional.of(reading).filter(read -> rules);
        return new ChartDrawing(
                chart.title() + (rules ? ", read by its rules" : ""),
                ChartWords.description(reading, rules),
                new Points(chart, new PlotFrame(reading.axis(), chart.points().size())).plot(reading, rules),
                ChartWords.numbers(chart, shown),
                shown);
    }

    private record Points(Chart chart, PlotFrame frame) {

        Plot plot(ChartReading reading, boolean rules) {
            return new Plot(
                    frame.viewBox(),
                    frame.left(),
                    frame.right(),
                    frame.bottom(),
                    chart.unit(),
                    Plot.scale(frame),
                    new TimeAxis(chart.points().stream().map(Chart.Point::label).toList()).labels(frame),
                    Plot.levels(frame, rules || reading.isRun() ? reading.lines() : List.of()),
                    indices().mapToObj(index -> x(index) + " " + y(index)).collect(Collectors.joining("L", "M", "")),
                    indices()
                            .mapToObj(index -> rules ? signal(index, reading) : Plot.Mark.dot(x(index), y(index)))
                            .toList(),
                    List.of());
        }

        private Plot.Mark signal(int index, ChartReading reading) {
            var shape = reading.shape(index);
            return shape.isDot()
                    ? Plot.Mark.dot(x(index), y(index))
                    : new Plot.Mark(x(index), y(index), shape, reading.tone(index));
        }

        private IntStream indices() {
            return IntStream.range(0, chart.points().size());
        }

        private String x(int index) {
            return Numeral.coordinate(frame.x(index));
        }

        private String y(int index) {
            return Numeral.coordinate(frame.y(chart.points().get(index).value()));
        }
    }
}
