package org.debrief.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class XmrChartTest {

    private static final Offset<Double> SIX_DECIMALS = within(5e-7);

    private static final List<Double> SPIKE =
            List.of(1d, 2d, 1d, 2d, 10d, 1d, 2d, 1d, 2d, 1d, 2d, 1d, 2d, 1d, 2d, 1d, 2d, 1d);

    private static final List<Double> NORMAL_SAMPLE = List.of(
            -0.56047565,
            -0.23017749,
            1.55870831,
            0.07050839,
            0.12928774,
            1.71506499,
            0.46091621,
            -1.26506123,
            -0.68685285,
            -0.44566197,
            1.22408180,
            0.35981383,
            0.40077145,
            0.11068272,
            -0.55584113,
            1.78691314,
            0.49785048,
            -1.96661716,
            0.70135590,
            -0.47279141);

    @Test
    void anUnscreenedChartKeepsEveryRange() {
        XmrChart chart = XmrChart.of(SPIKE, XmrOptions.DEFAULT);

        XmrLimits limits = chart.limits().orElseThrow();
        assertThat(limits.mean()).isCloseTo(1.944444, SIX_DECIMALS);
        assertThat(limits.meanMovingRange()).isCloseTo(1.882353, SIX_DECIMALS);
        assertThat(limits.process().upper()).isCloseTo(6.951503, SIX_DECIMALS);
        assertThat(limits.process().lower()).isCloseTo(-3.062614, SIX_DECIMALS);
        assertThat(limits.upperRangeLimit()).isCloseTo(6.149647, SIX_DECIMALS);
        assertThat(chart.droppedRanges()).isEmpty();
    }

    @Test
    void aScreenedChartDropsTheExtremeRangesOnceAndKeepsTheMean() {
        XmrChart chart = XmrChart.of(SPIKE, XmrOptions.DEFAULT.screening());

        XmrLimits limits = chart.limits().orElseThrow();
        assertThat(chart.droppedRanges()).containsExactly(new MovingRange(4, 8, true), new MovingRange(5, 9, true));
        assertThat(chart.movingRanges()).hasSize(17);
        assertThat(limits.mean()).isCloseTo(1.944444, SIX_DECIMALS);
        assertThat(limits.meanMovingRange()).isEqualTo(1.0);
        assertThat(limits.process().upper()).isCloseTo(4.604444, SIX_DECIMALS);
        assertThat(limits.process().lower()).isCloseTo(-0.715556, SIX_DECIMALS);
    }

    @Test
    void screeningARegularSeriesKeepsEveryRangeAndMatchesTheNhsPackage() {
        XmrChart chart = XmrChart.of(NORMAL_SAMPLE, XmrOptions.DEFAULT.screening());

        XmrLimits limits = chart.limits().orElseThrow();
        assertThat(chart.movingRanges()).hasSize(19);
        assertThat(chart.droppedRanges()).isEmpty();
        assertThat(limits.mean()).isCloseTo(0.1416238, within(5e-8));
        assertThat(limits.process().lower()).isCloseTo(-3.01138, within(5e-6));
        assertThat(limits.process().upper()).isCloseTo(3.294627, SIX_DECIMALS);
        assertThat(limits)
                .isEqualTo(
                        XmrChart.of(NORMAL_SAMPLE, XmrOptions.DEFAULT).limits().orElseThrow());
    }

    @Test
    void theNearLinesLieTwoThirdsAndTheInnerLinesOneThirdOfTheWay() {
        XmrLimits limits = XmrLimits.of(0, 3);

        assertThat(limits.process()).isEqualTo(new Band(-7.98, 7.98));
        assertThat(limits.near()).isEqualTo(new Band(-5.32, 5.32));
        assertThat(limits.inner()).isEqualTo(new Band(-2.66, 2.66));
    }

    @Test
    void fewerThanTwoPointsHaveNoLimits() {
        assertThat(XmrChart.of().limits()).isEmpty();
        assertThat(XmrChart.of(7).limits()).isEmpty();
        assertThat(XmrChart.of(7).hasTrialLimits()).isFalse();
        assertThat(Signals.of(XmrChart.of(7), RuleSet.DEFAULT).any()).isFalse();
    }

    @Test
    void fewerThanTwelvePointsHaveTrialLimits() {
        List<Double> twelve = SPIKE.subList(0, 12);
        assertThat(XmrChart.of(7, 9).hasTrialLimits()).isTrue();
        assertThat(XmrChart.of(twelve.subList(0, 11), XmrOptions.DEFAULT).hasTrialLimits())
                .isTrue();
        assertThat(XmrChart.of(twelve, XmrOptions.DEFAULT).hasTrialLimits()).isFalse();
        assertThat(XmrChart.of(SPIKE, XmrOptions.DEFAULT.fixedOnFirst(6)).hasTrialLimits())
                .isTrue();
    }

    @Test
    void aBaselineFixesTheLimitsWhateverComesAfter() {
        XmrOptions firstFour = XmrOptions.DEFAULT.screening().fixedOnFirst(4);
        XmrChart chart = XmrChart.of(SPIKE, firstFour);

        assertThat(chart.limits()).isEqualTo(XmrChart.of(1, 2, 1, 2).limits());
        assertThat(chart.movingRanges()).hasSize(17);
        assertThat(chart.droppedRanges()).isEmpty();
    }

    @Test
    void aBaselineLongerThanTheSeriesTakesAllThereIs() {
        XmrChart chart = XmrChart.of(List.of(1d, 2d, 4d), XmrOptions.DEFAULT.fixedOnFirst(12));

        assertThat(chart.baselinePoints()).isEqualTo(3);
        assertThat(chart.limits()).isEqualTo(XmrChart.of(1, 2, 4).limits());
        assertThat(chart.hasTrialLimits()).isTrue();
    }

    @Test
    void equalPointsCollapseTheLimitsOnTheMeanWithoutASignal() {
        for (XmrOptions options : List.of(XmrOptions.DEFAULT, XmrOptions.DEFAULT.screening())) {
            XmrChart chart = XmrChart.of(Collections.nCopies(24, 0.1), options);

            XmrLimits limits = chart.limits().orElseThrow();
            assertThat(limits.collapsed()).isTrue();
            assertThat(limits.mean()).isEqualTo(0.1);
            assertThat(limits.process()).isEqualTo(new Band(0.1, 0.1));
            assertThat(chart.droppedRanges()).isEmpty();
            assertThat(Signals.of(chart, RuleSet.DEFAULT).any()).isFalse();
            assertThat(Signals.of(chart, new RuleSet.WesternElectric()).any()).isFalse();
        }
    }

    @Test
    void limitsThatScreeningCollapsesCallNothingOutside() {
        double[] oneOdd = new double[20];
        oneOdd[8] = 4;
        List<Double> values = Arrays.stream(oneOdd).boxed().toList();

        XmrChart chart = XmrChart.of(values, XmrOptions.DEFAULT.screening());

        assertThat(chart.limits().orElseThrow().collapsed()).isTrue();
        Signals signals = Signals.of(chart, RuleSet.DEFAULT);
        assertThat(signals.rule("outside").orElseThrow().fires()).isFalse();
        assertThat(signals.rule("near").orElseThrow().fires()).isFalse();
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(1, Double.NaN))
                .withMessage("Every value in the series must be a finite number, not NaN.");
        assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(1, Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(1, Double.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(Arrays.asList(1d, null), XmrOptions.DEFAULT))
                .withMessage("Every value in the series must be given.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(null, XmrOptions.DEFAULT))
                .withMessage("The series must be given.");
        assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(SPIKE, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrOptions.DEFAULT.fixedOnFirst(1))
                .withMessage("The number of baseline points must be at least 2, not 1.");
        assertThatIllegalArgumentException().isThrownBy(() -> XmrLimits.of(0, -1));
    }
}
