package org.debrief.statistics;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ExpectedMaximumTest {

    @ParameterizedTest
    @CsvSource({"5, 1.162964", "10, 1.538753", "12, 1.629228", "20, 1.867475", "24, 1.947674"})
    void theMaximumOfNormalsMatchesTheTable(int n, double expected) {
        assertThat(ExpectedMaximum.ofNormals(n)).isCloseTo(expected, within(5e-7));
    }

    @Test
    void theMaximumOfTwoOrThreeNormalsHasAClosedForm() {
        assertThat(ExpectedMaximum.ofNormals(1)).isCloseTo(0, within(1e-14));
        assertThat(ExpectedMaximum.ofNormals(2)).isCloseTo(1 / Math.sqrt(Math.PI), within(1e-13));
        assertThat(ExpectedMaximum.ofNormals(3)).isCloseTo(1.5 / Math.sqrt(Math.PI), within(1e-13));
    }

    @Test
    void theMaximumOfAHundredDeathsAMonthMatchesTheExactSums() {
        assertThat(ExpectedMaximum.ofPoissons(12, 100)).isCloseTo(116.6096, within(5e-5));
        assertThat(ExpectedMaximum.ofPoissons(24, 100)).isCloseTo(119.9689, within(5e-5));
        assertThat(ExpectedMaximum.ofPoissons(12, 100)).isCloseTo(116.60961853337133, within(1e-9));
    }

    @Property(tries = 100)
    void theMaximumOfOneCountIsItsMean(@ForAll @DoubleRange(min = 0.01, max = 500) double mean) {
        assertThat(ExpectedMaximum.ofPoissons(1, mean)).isCloseTo(mean, within(1e-9));
    }

    @Property(tries = 100)
    void oneMoreMonthNeverLowersTheWorst(@ForAll @IntRange(min = 1, max = 999) int n) {
        assertThat(ExpectedMaximum.ofNormals(n + 1)).isGreaterThan(ExpectedMaximum.ofNormals(n));
        assertThat(ExpectedMaximum.ofPoissons(n + 1, 100)).isGreaterThan(ExpectedMaximum.ofPoissons(n, 100));
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedMaximum.ofNormals(0))
                .withMessage("The number of values must be between 1 and 1000, not 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedMaximum.ofPoissons(1_001, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedMaximum.ofPoissons(12, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedMaximum.ofPoissons(12, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedMaximum.ofPoissons(12, 501))
                .withMessage("The mean of the counts must be between 0 and 500, not 501.");
        assertThatIllegalArgumentException().isThrownBy(() -> FalseAlarm.atLeastOneOutside(0));
    }
}
