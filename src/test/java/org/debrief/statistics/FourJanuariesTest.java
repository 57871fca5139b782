package org.debrief.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FourJanuariesTest {

    @Test
    void chartAIsCommonCauseAlthoughItsJanuaryIsNearTheLimit() {
        XmrChart chart = XmrChart.of(FourJanuaries.A);

        assertLimits(chart, 101.5, 9.478261, 76.287826, 126.712174);
        assertThat(chart.limits().orElseThrow().near().upper()).isCloseTo(118.31, within(0.005));
        assertThat(Signals.of(chart, RuleSet.DEFAULT).any()).isFalse();
    }

    @Test
    void chartBHasOnlyItsSecondJanuaryOutside() {
        XmrChart chart = XmrChart.of(FourJanuaries.B);

        assertLimits(chart, 102.416667, 11.391304, 72.115797, 132.717536);
        Signals signals = Signals.of(chart, RuleSet.DEFAULT);
        assertThat(signals.firing()).extracting(fired -> fired.rule().code()).containsExactly("outside");
        assertThat(signals.firing().get(0).members()).containsExactly(FourJanuaries.SECOND_JANUARY);
    }

    @Test
    void chartCShiftsWhileItsJanuaryIsNotExtreme() {
        XmrChart chart = XmrChart.of(FourJanuaries.C);

        assertLimits(chart, 101.5, 4.913043, 88.431304, 114.568696);
        Signals signals = Signals.of(chart, RuleSet.DEFAULT);
        assertThat(signals.firing()).extracting(fired -> fired.rule().code()).containsExactly("shift");
        assertThat(signals.firing().get(0).members()).isEqualTo(fromTo(15, 23));
    }

    @Test
    void chartCFixedOnItsFirstYearShiftsSoonerAndNearsTheLimit() {
        List<Double> deaths = Arrays.stream(FourJanuaries.C).boxed().toList();
        XmrChart chart = XmrChart.of(deaths, XmrOptions.DEFAULT.fixedOnFirst(12));

        assertLimits(chart, 98, 5.909091, 82.281818, 113.718182);
        assertThat(chart.hasTrialLimits()).isFalse();
        Signals signals = Signals.of(chart, RuleSet.DEFAULT);
        assertThat(signals.firing()).extracting(fired -> fired.rule().code()).containsExactly("near", "shift");
        assertThat(signals.rule("shift").orElseThrow().members()).isEqualTo(fromTo(14, 23));
        assertThat(signals.rule("near").orElseThrow().members()).containsExactly(21, 22);
    }

    @Test
    void chartDCriesWolfEveryWinter() {
        XmrChart chart = XmrChart.of(FourJanuaries.D);

        assertLimits(chart, 100.208333, 5.478261, 85.636159, 114.780507);
        Signals signals = Signals.of(chart, RuleSet.DEFAULT);
        assertThat(signals.rule("outside").orElseThrow().members()).containsExactly(9, 21);
        assertThat(signals.rule("shift").orElseThrow().completing()).containsExactly(6, 18);
        assertThat(signals.rule("trend").orElseThrow().completing()).containsExactly(9, 21);
        assertThat(signals.rule("near").orElseThrow().members()).containsExactly(8, 9, 10, 20, 21, 22);
    }

    @Test
    void chartDUnderTheOlderRuleFlagsOnlyPointsShortOfTheLimit() {
        Signals signals = Signals.of(XmrChart.of(FourJanuaries.D), new RuleSet.MakingDataCount(7, false));

        assertThat(signals.rule("near").orElseThrow().members()).containsExactly(8, 10, 20, 22);
    }

    @Test
    void twoQuietYearsLookUnusualOneTimeInSixteen() {
        assertThat(FalseAlarm.atLeastOneOutside(24)).isCloseTo(0.0628, within(5e-5));
        assertThat(FalseAlarm.atLeastOneOutside(12)).isCloseTo(0.0319, within(5e-5));
        assertThat(FalseAlarm.atLeastOneOutside(1)).isCloseTo(0.0026997960632601866, within(1e-15));
    }

    private static List<Integer> fromTo(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static void assertLimits(XmrChart chart, double mean, double meanRange, double lower, double upper) {
        XmrLimits limits = chart.limits().orElseThrow();
        assertThat(limits.mean()).isCloseTo(mean, within(5e-7));
        assertThat(limits.meanMovingRange()).isCloseTo(meanRange, within(5e-7));
        assertThat(limits.process().lower()).isCloseTo(lower, within(5e-7));
        assertThat(limits.process().upper()).isCloseTo(upper, within(5e-7));
    }
}
