package org.debrief.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class PlotPropertiesTest {

    private static final Pattern PAIR = Pattern.compile("[ML](\\S+) ([^ML]+)");
    private static final Pattern COORDINATE = Pattern.compile("-?\\d+(\\.\\d)?");

    /** Counts, proportions, and numbers nobody would chart. */
    @Provide
    Arbitrary<List<Double>> series() {
        return Arbitraries.oneOf(
                series(Arbitraries.integers().between(0, 200).map(Integer::doubleValue)),
                series(Arbitraries.doubles().between(0, 1).ofScale(4)),
                series(Arbitraries.doubles().between(-1e300, 1e300)),
                series(Arbitraries.of(0.0, 5e-324, -1e-310, 1e300, 1e-9, 1 + 1e-15, 1.0)));
    }

    private static Arbitrary<List<Double>> series(Arbitrary<Double> values) {
        return values.list().ofMinSize(2).ofMaxSize(60);
    }

    @Property(tries = 400)
    void anySeriesIsDrawnInsideTheBox(@ForAll("series") List<Double> values) {
        var chart =
                Januaries.chart("x", values.stream().mapToDouble(value -> value).toArray());

        var drawing = ChartDrawing.of(chart, true);

        var plot = drawing.plot();
        assertThat(PAIR.matcher(plot.trace()).results().map(pair -> pair.group(1)))
                .hasSize(values.size())
                .allSatisfy(x -> within(x, PlotFrame.WIDTH));
        assertThat(PAIR.matcher(plot.trace()).results().map(PlotPropertiesTest::ordinate))
                .allSatisfy(y -> within(y, PlotFrame.HEIGHT));
        assertThat(plot.levels()).allSatisfy(level -> {
            within(level.y(), PlotFrame.HEIGHT);
            within(level.labelY(), PlotFrame.HEIGHT);
        });
        assertThat(plot.scale()).hasSizeBetween(2, 5).allSatisfy(tick -> within(tick.y(), PlotFrame.HEIGHT));
        assertThat(plot.labels()).hasSizeBetween(1, 5).allSatisfy(label -> within(label.x(), PlotFrame.WIDTH));
        assertThat(plot + drawing.description()).doesNotContain("NaN", "Infinity", "E+");
    }

    @Example
    void nextToNoughtStandsAnotherNumber() {
        assertThat(ValueAxis.around(List.of(-4.4, 4.35)).ticks()).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
    }

    @Property(tries = 60)
    void anyRollIsDrawnInsideTheBox(@ForAll @IntRange(max = 2000) int roll, @ForAll @IntRange(min = 1) int mean) {
        var simulation = new Simulation(Januaries.A.head(), Math.min(mean, 500), 12);

        var plot = SimulationDrawing.of(simulation, roll).plot();

        assertThat(plot.marks()).hasSize(13).allSatisfy(mark -> {
            within(mark.x(), PlotFrame.WIDTH);
            within(mark.y(), PlotFrame.HEIGHT);
        });
    }

    private static String ordinate(MatchResult pair) {
        return pair.group(2);
    }

    private static void within(String coordinate, int most) {
        assertThat(coordinate).matches(COORDINATE);
        assertThat(Double.parseDouble(coordinate)).isBetween(5.0, most - 5.0);
    }
}
