package org.debrief.statistics;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Months in which nothing happens but chance: independent Poisson counts, from which each roll picks the worst and looks
 * at the month after the last. That month is no part of the choice, so the mean is what to expect of it. The seed decides
 * every roll, and a roll does not depend on those before it.
 *
 * @param mean expected deaths a month, above 0 and at most 500
 * @param months to pick the worst from, 2 to 120
 */
public record WorstOfMonths(long seed, double mean, int months) {

    public static final int MOST_ROLLS = 1_000;

    /** A prime above {@link #MOST_ROLLS}, so that no two pairs of nearby seed and roll share a generator. */
    private static final long ROLLS_APART = 1_000_003;

    public WorstOfMonths {
        Poisson.requireMean(mean);
        Require.between(months, 2, 120, "The number of months");
    }

    /** Twelve months of a hundred expected deaths. */
    public static WorstOfMonths ofAYear(long seed) {
        return new WorstOfMonths(seed, 100, 12);
    }

    /** Rolls are numbered from 1 to 1,000. */
    public Roll roll(int number) {
        return roll(Require.between(number, 1, MOST_ROLLS, "The number of the roll"), new Poisson(mean));
    }

    private Roll roll(int number, Poisson deaths) {
        SplittableRandom random = new SplittableRandom(seed * ROLLS_APART + number);
        List<Integer> counts = IntStream.range(0, months)
                .mapToObj(month -> deaths.sample(random))
                .toList();
        return new Roll(number, counts, deaths.sample(random));
    }

    /** Over rolls 1 to {@code rolls}, at most 1,000. */
    public Tally tally(int rolls) {
        Require.between(rolls, 1, MOST_ROLLS, "The number of rolls");
        Poisson deaths = new Poisson(mean);
        List<Roll> rolled = IntStream.rangeClosed(1, rolls)
                .mapToObj(number -> roll(number, deaths))
                .toList();
        return new Tally(
                rolls,
                (int) rolled.stream().filter(Roll::followingIsLower).count(),
                rolled.stream().mapToInt(Roll::worst).average().orElseThrow(),
                rolled.stream().mapToInt(Roll::following).average().orElseThrow());
    }

    /**
     * One roll.
     *
     * @param counts deaths in each month, in order
     * @param following deaths in the month after the last of them
     */
    public record Roll(int number, List<Integer> counts, int following) {

        public Roll {
            counts = List.copyOf(counts);
        }

        public int worst() {
            return Collections.max(counts);
        }

        /** The first month with the most deaths. */
        public int worstIndex() {
            return counts.indexOf(worst());
        }

        public boolean followingIsLower() {
            return following < worst();
        }
    }

    /** What the rolls so far add up to: how often the month after was lower than the worst, and both means. */
    public record Tally(int rolls, int followingLower, double meanOfWorst, double meanOfFollowing) {}
}
