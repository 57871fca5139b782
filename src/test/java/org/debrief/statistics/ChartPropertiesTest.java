package org.debrief.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChartPropertiesTest {

    /** Half of them walk, or hardly any would hold a trend or a shift. */
    @Provide
    Arbitrary<List<Double>> monthlyDeaths() {
        return Arbitraries.oneOf(series(0, 60), series(-2, 3).map(ChartPropertiesTest::walked));
    }

    private static Arbitrary<List<Double>> series(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(2)
                .ofMaxSize(40);
    }

    private static List<Double> walked(List<Double> steps) {
        double[] walk = steps.stream().mapToDouble(step -> step).toArray();
        Arrays.parallelPrefix(walk, Double::sum);
        return Arrays.stream(walk).boxed().toList();
    }

    @Property(tries = 300)
    void addingAConstantMovesEveryLimitByIt(
            @ForAll("monthlyDeaths") List<Double> deaths, @ForAll @IntRange(min = -500, max = 500) int constant) {
        XmrLimits before = limits(deaths);
        XmrLimits after = limits(mapped(deaths, value -> value + constant));

        assertThat(after.process().lower()).isCloseTo(before.process().lower() + constant, within(1e-9));
        assertThat(after.process().upper()).isCloseTo(before.process().upper() + constant, within(1e-9));
        assertThat(after.upperRangeLimit()).isEqualTo(before.upperRangeLimit());
    }

    @Property(tries = 300)
    void aChangeOfUnitScalesEveryLimitAndNoSignal(
            @ForAll("monthlyDeaths") List<Double> deaths, @ForAll @IntRange(min = 1, max = 100) int factor) {
        List<Double> scaled = mapped(deaths, value -> value * factor);

        assertThat(limits(scaled).process().upper())
                .isCloseTo(limits(deaths).process().upper() * factor, within(1e-8));
        assertThat(limits(scaled).upperRangeLimit()).isCloseTo(limits(deaths).upperRangeLimit() * factor, within(1e-8));
        assertThat(signals(scaled).points()).isEqualTo(signals(deaths).points());
    }

    @Property(tries = 300)
    void mirroringASeriesMirrorsEverySignal(@ForAll("monthlyDeaths") List<Double> deaths) {
        List<Window> mirrored = windows(signals(mapped(deaths, value -> -value)));

        assertThat(mirrored)
                .isEqualTo(windows(signals(deaths)).stream()
                        .map(ChartPropertiesTest::flipped)
                        .toList());
    }

    @Property(tries = 300)
    void playingASeriesBackwardsKeepsTheLimitsAndFlipsTheTrends(@ForAll("monthlyDeaths") List<Double> deaths) {
        List<Double> backwards = new ArrayList<>(deaths);
        Collections.reverse(backwards);

        assertThat(limits(backwards)).isEqualTo(limits(deaths));
        assertThat(trends(backwards, Direction.UP)).isEqualTo(trends(deaths, Direction.DOWN));
        assertThat(trends(backwards, Direction.DOWN)).isEqualTo(trends(deaths, Direction.UP));
    }

    @Property(tries = 300)
    void screeningNeverWidensTheLimits(@ForAll("monthlyDeaths") List<Double> deaths) {
        XmrChart screened = XmrChart.of(deaths, XmrOptions.DEFAULT.screening());

        assertThat(screened.limits().orElseThrow().meanMovingRange())
                .isLessThanOrEqualTo(limits(deaths).meanMovingRange());
    }

    @Property(tries = 300)
    void everyPointIsFlaggedByExactlyTheRulesItIsAMemberOf(@ForAll("monthlyDeaths") List<Double> deaths) {
        Signals signals = signals(deaths);

        for (RuleSignal rule : signals.rules()) {
            assertThat(rule.members())
                    .isEqualTo(signals.points().stream()
                            .filter(point -> point.rules().contains(rule.rule()))
                            .map(PointSignal::index)
                            .toList());
        }
    }

    private static XmrLimits limits(List<Double> deaths) {
        return XmrChart.of(deaths, XmrOptions.DEFAULT).limits().orElseThrow();
    }

    private static Signals signals(List<Double> deaths) {
        return Signals.of(XmrChart.of(deaths, XmrOptions.DEFAULT), RuleSet.DEFAULT);
    }

    private static List<Window> windows(Signals signals) {
        return signals.rules().stream().flatMap(rule -> rule.windows().stream()).toList();
    }

    private static long trends(List<Double> deaths, Direction direction) {
        return signals(deaths).rule("trend").orElseThrow().windows().stream()
                .filter(window -> window.direction() == direction)
                .count();
    }

    private static Window flipped(Window window) {
        Direction other = window.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
        return new Window(window.first(), window.last(), window.members(), other);
    }

    private static List<Double> mapped(List<Double> values, DoubleUnaryOperator change) {
        return values.stream().map(change::applyAsDouble).toList();
    }
}
