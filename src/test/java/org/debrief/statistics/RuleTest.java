package org.debrief.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RuleTest {

    /** Mean 0; inner lines ±1.33, near lines ±2.66, process limits ±3.99. */
    private static final XmrLimits LIMITS = XmrLimits.of(0, 1.5);

    private static final Rule NEAR = new TwoNearLimit(true);

    @Test
    void sixPointsOnOneSideAreNoShift() {
        assertThat(signal(new Shift(7), 1, 1, 1, 1, 1, 1, -1).fires()).isFalse();
    }

    @Test
    void eightPointsOnOneSideCompleteTwoShifts() {
        RuleSignal signal = signal(new Shift(7), 1, 1, 1, 1, 1, 1, 1, 1, -1);

        assertThat(signal.completing()).containsExactly(6, 7);
        assertThat(signal.members()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aShiftOfSixFiresOnePointSooner() {
        assertThat(signal(new Shift(6), 1, 1, 1, 1, 1, 1, -1).completing()).containsExactly(5);
    }

    @Test
    void aPointOnTheMeanBreaksAShift() {
        assertThat(signal(new Shift(7), 1, 1, 1, 1, 0, 1, 1, 1).fires()).isFalse();
    }

    @Test
    void aPointOnADecimalMeanIsOnTheMean() {
        XmrChart chart = XmrChart.of(0.1, 0.2, 0.3);

        assertThat(chart.limits().orElseThrow().mean()).isEqualTo(0.2);
    }

    @Test
    void aTieBreaksATrend() {
        assertThat(signal(new Trend(), 1, 2, 3, 3, 4, 5, 6).fires()).isFalse();
        assertThat(signal(new Trend(), 1, 2, 3, 3, 4, 5, 6, 7, 8).fires()).isFalse();
    }

    @Test
    void sevenRisingPointsAreATrendAndItsNeighboursAreNot() {
        RuleSignal signal = signal(new Trend(), 2, 1, 2, 3, 4, 5, 6, 7, 3);

        assertThat(signal.completing()).containsExactly(7);
        assertThat(signal.members()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void onlyTheNearPointsOfAWindowAreFlagged() {
        RuleSignal signal = signal(NEAR, 1, 1, 3, 1, 3, 1, 1);

        assertThat(signal.windows()).containsExactly(new Window(2, 4, List.of(2, 4), Direction.UP));
        assertThat(signal.members()).containsExactly(2, 4);
    }

    @Test
    void twoNeighboursNearALimitMakeTwoWindows() {
        RuleSignal signal = signal(NEAR, 1, 1, 3, 3, 1, 1, 1);

        assertThat(signal.completing()).containsExactly(3, 4);
        assertThat(signal.members()).containsExactly(2, 3);
    }

    @Test
    void nearPointsThreeApartAreNoSignal() {
        assertThat(signal(NEAR, 3, 1, 1, 3).fires()).isFalse();
        assertThat(signal(NEAR, 3, 1, 1, 3, 3).members()).containsExactly(3, 4);
    }

    @Test
    void nearPointsWithTheThirdAcrossOrOnTheMeanAreNoSignal() {
        assertThat(signal(NEAR, 3, -1, 3).fires()).isFalse();
        assertThat(signal(NEAR, 3, 0, 3).fires()).isFalse();
    }

    @Test
    void aPointBeyondTheLimitIsNearItUnlessTheRuleSaysOtherwise() {
        assertThat(signal(new TwoNearLimit(true), 1, 3, 5).members()).containsExactly(1, 2);
        assertThat(signal(new TwoNearLimit(false), 1, 3, 5).fires()).isFalse();
    }

    @Test
    void aPointOnALimitIsInsideIt() {
        assertThat(signal(new OutsideLimits(), 3.99, -3.99).fires()).isFalse();
        assertThat(signal(new OutsideLimits(), 4, -4).windows())
                .containsExactly(
                        new Window(0, 0, List.of(0), Direction.UP), new Window(1, 1, List.of(1), Direction.DOWN));
    }

    @Test
    void westernElectricLetsTheThirdPointLieAnywhere() {
        assertThat(signal(ZoneRule.TWO_OF_THREE, 3, -1, 3).members()).containsExactly(0, 2);
        assertThat(signal(ZoneRule.TWO_OF_THREE, 3, 1, -3).fires()).isFalse();
    }

    @Test
    void westernElectricFlagsFourOfFiveBeyondOneDeviation() {
        RuleSignal signal = signal(ZoneRule.FOUR_OF_FIVE, -2, -2, 1, -2, -1.4);

        assertThat(signal.windows()).containsExactly(new Window(0, 4, List.of(0, 1, 3, 4), Direction.DOWN));
        assertThat(signal(ZoneRule.FOUR_OF_FIVE, -2, -2, 1, -2, -1.33).fires()).isFalse();
    }

    @Test
    void westernElectricShiftNeedsEightPoints() {
        Rule shift = new RuleSet.WesternElectric().rules().get(3);

        assertThat(signal(shift, 1, 1, 1, 1, 1, 1, 1).fires()).isFalse();
        assertThat(signal(shift, 1, 1, 1, 1, 1, 1, 1, 1).completing()).containsExactly(7);
    }

    @Test
    void everyRuleHasANameAndOneSentence() {
        Stream.of(RuleSet.DEFAULT, new RuleSet.MakingDataCount(6, false), new RuleSet.WesternElectric())
                .flatMap(set -> set.rules().stream())
                .forEach(rule -> {
                    assertThat(rule.label()).matches("[A-Z][A-Za-z ]+");
                    assertThat(rule.explanation()).matches("[A-Z][^.]+\\.").doesNotContain("  ");
                });
        assertThat(new Shift(6).explanation()).contains("six points in a row");
    }

    @Test
    void codesAreUniqueWithinARuleSet() {
        assertThat(RuleSet.DEFAULT.rules()).extracting(Rule::code).containsExactly("outside", "trend", "near", "shift");
        assertThat(new RuleSet.WesternElectric().rules())
                .extracting(Rule::code)
                .containsExactly("outside", "two-of-three", "four-of-five", "shift");
    }

    @Test
    void aShiftInMakingDataCountIsSixOrSeven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSet.MakingDataCount(8, true))
                .withMessage("The length of a shift in Making Data Count must be between 6 and 7, not 8.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Shift(1));
    }

    private static RuleSignal signal(Rule rule, double... values) {
        List<Double> series = Arrays.stream(values).boxed().toList();
        return new RuleSignal(rule, rule.windows(series, LIMITS));
    }
}
