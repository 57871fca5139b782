package org.debrief.statistics;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.debrief.statistics.RegressionToTheMean.Selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RegressionToTheMeanTest {

    @ParameterizedTest
    @CsvSource({"0, 26.9720", "0.1, 24.2748", "0.3, 18.8804", "0.5, 13.4860", "0.7, 8.0916", "0.9, 2.6972", "1, 0"})
    void theEffectBelowFortyMatchesThePublishedParameters(double correlation, double effect) {
        assertThat(below40(correlation, 1).effect()).isCloseTo(effect, within(5e-5));
    }

    @Test
    void thoseBelowTheCutOffAreExpectedToComeBackTowardsTheMean() {
        Selection selection = below40(0.5, 1);

        assertThat(selection.expectedBaseline()).isCloseTo(33.028, within(5e-4));
        assertThat(selection.expectedNext()).isCloseTo(46.514, within(5e-4));
        assertThat(selection.proportion()).isCloseTo(0.0912112, within(5e-8));
    }

    @Test
    void mostPeopleAboveALowCutOffHardlyMove() {
        Selection above = new RegressionToTheMean(60, 15, 0.5).selectedBeyond(40, Direction.UP);

        assertThat(above.effect()).isCloseTo(0.5 * 15 * 0.180471060, within(1e-8));
        assertThat(above.expectedBaseline()).isGreaterThan(above.expectedNext());
    }

    /** Against the formula in an independent implementation; the published code would give 7.7861 for m = 2. */
    @Test
    void theCutOffAppliesToTheMeanOfTheBaselines() {
        assertThat(below40(0.5, 2).effect()).isCloseTo(8.54083064815451, within(1e-11));
        assertThat(below40(0.5, 3).effect()).isCloseTo(6.284457755548942, within(1e-11));
    }

    @Test
    void theNextValueLiesTheCorrelationsShareOfTheWayOut() {
        assertThat(new RegressionToTheMean(100, 10, 0.4).expectedNext(120)).isCloseTo(108, within(1e-12));
        assertThat(new RegressionToTheMean(100, 10, 0).expectedNext(141)).isEqualTo(100);
        assertThat(new RegressionToTheMean(100, 10, 1).expectedNext(141)).isEqualTo(141);
    }

    @Property(tries = 300)
    void theEffectIsWhatSeparatesTheTwoMeans(
            @ForAll @DoubleRange(max = 1) double correlation,
            @ForAll @DoubleRange(min = 20, max = 100) double cutOff,
            @ForAll @IntRange(min = 1, max = 12) int baselines) {
        Selection selection =
                new RegressionToTheMean(60, 15, correlation).selectedBeyond(cutOff, Direction.UP, baselines);

        assertThat(selection.expectedBaseline() - selection.expectedNext()).isCloseTo(selection.effect(), within(1e-9));
        assertThat(selection.effect()).isNotNegative();
        assertThat(selection.expectedBaseline()).isGreaterThan(cutOff);
    }

    @Property(tries = 300)
    void belowAndAboveMirrorEachOther(
            @ForAll @DoubleRange(max = 1) double correlation,
            @ForAll @DoubleRange(min = -40, max = 40) double distance) {
        RegressionToTheMean pair = new RegressionToTheMean(60, 15, correlation);

        assertThat(pair.selectedBeyond(60 - distance, Direction.DOWN).effect())
                .isCloseTo(pair.selectedBeyond(60 + distance, Direction.UP).effect(), within(1e-9));
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionToTheMean(60, 0, 0.5))
                .withMessage("The standard deviation must be above 0, not 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionToTheMean(60, 15, 1.1))
                .withMessage("The correlation must be between 0 and 1, not 1.1.");
        assertThatIllegalArgumentException().isThrownBy(() -> new RegressionToTheMean(Double.NaN, 15, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> below40(0.5, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionToTheMean(60, 15, 0.5).expectedNext(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionToTheMean(60, 15, 0.5).selectedBeyond(660, Direction.UP))
                .withMessage("Nobody would be selected: the cut-off 660 is 40 standard deviations from the mean.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegressionToTheMean(60, 15, 0.5).selectedBeyond(40, null));
    }

    private static Selection below40(double correlation, int baselines) {
        return new RegressionToTheMean(60, 15, correlation).selectedBeyond(40, Direction.DOWN, baselines);
    }
}
