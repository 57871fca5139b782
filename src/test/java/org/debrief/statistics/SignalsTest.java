package org.debrief.statistics;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SignalsTest {

    /** One up, one down, seven times over, then a point near each limit. */
    private static final XmrChart OPPOSITE = XmrChart.of(1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5);

    @Test
    void nearPointsOnOppositeSidesAreCommonCause() {
        XmrLimits limits = OPPOSITE.limits().orElseThrow();

        assertThat(limits.mean()).isZero();
        assertThat(limits.meanMovingRange()).isEqualTo(2.9);
        assertThat(limits.process()).isEqualTo(new Band(-7.714, 7.714));
        assertThat(limits.near().upper()).isCloseTo(5.142667, within(5e-7));
        Signals signals = Signals.of(OPPOSITE, RuleSet.DEFAULT);
        assertThat(signals.any()).isFalse();
        assertThat(signals.points().subList(14, 16))
                .allSatisfy(point ->
                        assertThat(point.variation(Improvement.DECREASE)).isEqualTo(Variation.COMMON_CAUSE));
    }

    /** NHSRplotthedots issue 143. */
    @Test
    void oneNearPointOfThreeOnEachSideIsNotTwoOnOneSide() {
        XmrLimits limits = XmrLimits.of(0, 1.5);

        assertThat(new TwoNearLimit(true).windows(List.of(3d, -3d, 1d, -3d, 3d), limits))
                .isEmpty();
    }

    /** NHSRplotthedots issue 167. */
    @Test
    void aFallingTrendIsFoundLikeARisingOne() {
        double[] falling = IntStream.rangeClosed(0, 7).mapToDouble(i -> -i).toArray();

        RuleSignal trend =
                Signals.of(XmrChart.of(falling), RuleSet.DEFAULT).rule("trend").orElseThrow();

        assertThat(trend.completing()).containsExactly(6, 7);
        assertThat(trend.members()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(trend.windows()).extracting(Window::direction).containsOnly(Direction.DOWN);
    }

    /** NHSRplotthedots issue 171. */
    @Test
    void aTrendMeansItsDirectionNotItsSideOfTheMean() {
        XmrChart chart = XmrChart.of(0, 10, 0, 10, 0, 10, 0, 10, 0, 10, 14, 13, 12, 11, 10, 9, 8);

        Signals signals = Signals.of(chart, RuleSet.DEFAULT);

        assertThat(signals.rule("trend").orElseThrow().members()).containsExactly(10, 11, 12, 13, 14, 15, 16);
        PointSignal last = signals.points().get(16);
        assertThat(chart.values().get(16))
                .isGreaterThan(chart.limits().orElseThrow().mean());
        assertThat(last.flagged()).contains(new Firing(new Trend(), Direction.DOWN));
        assertThat(last.variation(Improvement.INCREASE)).isEqualTo(Variation.CONCERN);
        assertThat(last.variation(Improvement.DECREASE)).isEqualTo(Variation.IMPROVEMENT);
        assertThat(last.variation(Improvement.NEITHER)).isEqualTo(Variation.NEUTRAL);
        assertThat(signals.points().get(9).variation(Improvement.INCREASE)).isEqualTo(Variation.IMPROVEMENT);
    }

    @Test
    void theTurningPointOfTwoTrendsTakesTheFirst() {
        XmrChart chart = XmrChart.of(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1);

        RuleSignal trend = Signals.of(chart, RuleSet.DEFAULT).rule("trend").orElseThrow();

        assertThat(trend.completing()).containsExactly(6, 12);
        assertThat(trend.at(6)).contains(new Firing(new Trend(), Direction.UP));
        assertThat(trend.at(7)).contains(new Firing(new Trend(), Direction.DOWN));
    }

    @Test
    void thePriorityIsOutsideThenTrendThenNearThenShift() {
        Signals signals = Signals.of(XmrChart.of(FourJanuaries.D), RuleSet.DEFAULT);

        assertThat(signals.points().get(9).rules()).extracting(Rule::code).containsExactly("outside", "trend", "near");
        assertThat(signals.points().get(3).rules()).extracting(Rule::code).containsExactly("trend", "shift");
        assertThat(signals.points().get(10).rules()).extracting(Rule::code).containsExactly("near");
        assertThat(signals.points().get(9).flagged()).contains(new Firing(new OutsideLimits(), Direction.UP));
        assertThat(signals.points().get(3).flagged()).contains(new Firing(new Trend(), Direction.UP));
        assertThat(signals.points().get(11).flagged()).isEmpty();
    }

    @Test
    void aRuleOfTheOtherSetIsNotInThisOne() {
        Signals signals = Signals.of(OPPOSITE, new RuleSet.WesternElectric());

        assertThat(signals.rule("trend")).isEmpty();
        assertThat(signals.rules()).hasSize(4);
    }

    @Test
    void aRuleSetMustBeNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signals.of(OPPOSITE, null))
                .withMessage("The rule set must be given.");
        assertThatIllegalArgumentException().isThrownBy(() -> Signals.of(null, RuleSet.DEFAULT));
    }
}
