package org.debrief.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.debrief.statistics.WorstOfMonths.Roll;
import org.debrief.statistics.WorstOfMonths.Tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WorstOfMonthsTest {

    private static final WorstOfMonths YEAR = WorstOfMonths.ofAYear(2021);

    /** From the published SplitMix64 algorithm in another language: a Java that changed its generator would show here. */
    @Test
    void aRollIsTheSameOnEveryJava() {
        Roll first = YEAR.roll(1);

        assertThat(first.counts()).containsExactly(100, 105, 90, 100, 77, 80, 106, 120, 96, 138, 104, 119);
        assertThat(first.worst()).isEqualTo(138);
        assertThat(first.worstIndex()).isEqualTo(9);
        assertThat(first.following()).isEqualTo(114);
        assertThat(YEAR.roll(17).counts()).containsExactly(105, 106, 88, 86, 99, 96, 92, 94, 103, 114, 109, 108);
        assertThat(YEAR.roll(17).following()).isEqualTo(110);
    }

    @Test
    void aThousandRollsShowWhatTheExactSumsSay() {
        Tally tally = YEAR.tally(1_000);

        assertThat(tally.followingLower()).isEqualTo(915);
        assertThat(tally.meanOfWorst()).isEqualTo(116.674);
        assertThat(tally.meanOfFollowing()).isEqualTo(99.423);
        assertThat(tally.meanOfWorst()).isCloseTo(ExpectedMaximum.ofPoissons(12, 100), within(0.7));
        assertThat(tally.meanOfFollowing()).isCloseTo(100, within(1.3));
    }

    @Test
    void theFirstOfEquallyBadMonthsIsTheWorst() {
        Roll roll = new Roll(1, List.of(98, 112, 100, 112), 112);

        assertThat(roll.worstIndex()).isEqualTo(1);
        assertThat(roll.followingIsLower()).isFalse();
    }

    @Property(tries = 50)
    void theTallyAddsUpTheRolls(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int rolls) {
        WorstOfMonths months = WorstOfMonths.ofAYear(seed);

        Tally tally = months.tally(rolls);

        assertThat(tally.followingLower()).isEqualTo((int) IntStream.rangeClosed(1, rolls)
                .filter(number -> months.roll(number).followingIsLower())
                .count());
        assertThat(tally.meanOfWorst() * rolls)
                .isCloseTo(
                        IntStream.rangeClosed(1, rolls)
                                .map(number -> months.roll(number).worst())
                                .sum(),
                        within(1e-6));
    }

    @Test
    void rollsAndSeedsDiffer() {
        assertThat(YEAR.roll(2).counts()).isNotEqualTo(YEAR.roll(1).counts());
        assertThat(WorstOfMonths.ofAYear(2022).roll(1).counts())
                .isNotEqualTo(YEAR.roll(2).counts())
                .isNotEqualTo(YEAR.roll(1).counts());
    }

    @Test
    void sampledCountsHaveTheMeanAndVarianceOfTheirDistribution() {
        SplittableRandom random = new SplittableRandom(1);
        for (double mean : new double[] {0.3, 4, 100, 500}) {
            Poisson poisson = new Poisson(mean);
            int[] counts =
                    IntStream.range(0, 20_000).map(i -> poisson.sample(random)).toArray();

            double average = IntStream.of(counts).average().orElseThrow();
            double variance = IntStream.of(counts)
                    .mapToDouble(count -> (count - average) * (count - average))
                    .average()
                    .orElseThrow();
            assertThat(average).isCloseTo(mean, within(4 * Math.sqrt(mean / 20_000)));
            assertThat(variance / mean).isCloseTo(1, within(0.06));
        }
    }

    @Test
    void badInputIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.roll(0))
                .withMessage("The number of the roll must be between 1 and 1000, not 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.tally(1_001))
                .withMessage("The number of rolls must be between 1 and 1000, not 1001.");
        assertThatIllegalArgumentException().isThrownBy(() -> new WorstOfMonths(1, 100, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorstOfMonths(1, -3, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorstOfMonths(1, Double.NaN, 12));
    }
}
