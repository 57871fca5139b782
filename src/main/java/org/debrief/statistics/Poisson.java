package org.debrief.statistics;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * The Poisson distribution from a table of its upper tail. Sampling is by inversion of that table and uses {@code
 * StrictMath} and the raw bits of the generator, so that a seed gives the same counts on every machine and Java version.
 */
final class Poisson {

    /** Above it e^−mean would soon underflow. */
    private static final double LARGEST_MEAN = 500;

    private static final double NEGLIGIBLE = 1e-20;

    /** P(X > k) for k = 0, 1, …, ending in 0. */
    private final double[] tail;

    Poisson(double mean) {
        tail = tail(probabilities(requireMean(mean)));
    }

    static double requireMean(double mean) {
        Require.above(mean, 0, "The mean of the counts");
        return Require.between(mean, 0, LARGEST_MEAN, "The mean of the counts");
    }

    private static double[] probabilities(double mean) {
        DoubleStream.Builder probabilities = DoubleStream.builder();
        double probability = StrictMath.exp(-mean);
        for (int k = 1; k <= mean + 1 || probability > NEGLIGIBLE; k++) {
            probabilities.add(probability);
            probability *= mean / k;
        }
        return probabilities.build().toArray();
    }

    /** Summed from the far end, smallest first, which keeps the tail's relative precision. */
    private static double[] tail(double[] probabilities) {
        double[] tail = new double[probabilities.length];
        for (int k = probabilities.length - 1; k > 0; k--) {
            tail[k - 1] = Math.min(1, tail[k] + probabilities[k]);
        }
        return tail;
    }

    int sample(SplittableRandom random) {
        double u = (random.nextLong() >>> 11) * 0x1.0p-53;
        int count = 0;
        while (tail[count] > u) {
            count++;
        }
        return count;
    }

    /** The sum over k of P(maximum > k) = 1 − (1 − P(X > k))ⁿ. */
    double expectedMaximum(int n) {
        return DoubleStream.of(tail)
                .map(beyond -> -Math.expm1(n * Math.log1p(-beyond)))
                .sum();
    }
}
