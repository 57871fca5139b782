package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.debrief.statistics.WorstOfMonths.Roll;

/**
 * Months as stems from the mean; the worst and the month after carry their numbers.
 *
 * @param deaths of every month, the month after last
 */
record SimulationPlot(int mean, List<Integer> deaths, int worst, PlotFrame frame) {

    /** Standard deviations either side of the mean that every roll's scale has room for, so that rolls compare. */
    private static final double ROOM = 3.2;

    static SimulationPlot of(Simulation simulation, Roll roll) {
        var deaths = new ArrayList<>(roll.counts());
        deaths.add(roll.following());
        double room = ROOM * Math.sqrt(simulation.mean());
        var shown = deaths.stream().map(Integer::doubleValue).collect(Collectors.toCollection(ArrayList::new));
        shown.add(simulation.mean() - room);
        shown.add(simulation.mean() + room);
        var frame = new PlotFrame(ValueAxis.around(shown), simulation.months() + 3);
        return new SimulationPlot(simulation.mean(), List.copyOf(deaths), roll.worstIndex(), frame);
    }

    Plot plot() {
        return new Plot(
                frame.viewBox(),
                frame.left(),
                frame.right(),
                frame.bottom(),
                "deaths",
                Plot.scale(frame),
                List.of(label(0, "1"), label(months() - 1, Integer.toString(months())), label(months(), "next")),
                Plot.levels(frame, List.of(new Plot.Line("mean", "mean", mean))),
                every().mapToObj(month -> "M%s %sV%s".formatted(x(month), Numeral.coordinate(frame.y(mean)), y(month)))
                        .collect(Collectors.joining()),
                every().mapToObj(this::mark).toList(),
                List.of(note(worst), note(months())));
    }

    private int months() {
        return deaths.size() - 1;
    }

    private IntStream every() {
        return IntStream.range(0, deaths.size());
    }

    private Plot.Label label(int month, String text) {
        return new Plot.Label(x(month), text, "", false);
    }

    private Plot.Mark mark(int month) {
        if (month == worst) {
            return new Plot.Mark(x(month), y(month), MarkShape.DIAMOND, "concern");
        }
        return month == months()
                ? new Plot.Mark(x(month), y(month), MarkShape.SQUARE, "neutral")
                : Plot.Mark.dot(x(month), y(month));
    }

    private Plot.Note note(int month) {
        int count = deaths.get(month);
        return new Plot.Note(x(month), y(month), count >= mean, Integer.toString(count));
    }

    /** A place is left before the first, whose number would else run into the scale, and before the month after. */
    private String x(int month) {
        return Numeral.coordinate(frame.x(month == months() ? month + 2 : month + 1));
    }

    private String y(int month) {
        return Numeral.coordinate(frame.y(deaths.get(month)));
    }
}
