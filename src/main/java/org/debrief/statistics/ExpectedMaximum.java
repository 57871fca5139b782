package org.debrief.statistics;

/** How extreme the most extreme of several independent values is expected to be, when nothing is special about it. */
public final class ExpectedMaximum {

    private static final int MOST = 1_000;
    private static final double STEP = 1.0 / 64;

    /** In steps: 12 standard deviations, beyond which the density is below 10⁻³¹. */
    private static final int REACH = 12 * 64;

    private ExpectedMaximum() {}

    /**
     * Of n standard normal values, in standard deviations above the mean; n from 1 to 1,000. The integral of n x φ(x)
     * Φ(x)ⁿ⁻¹ by the trapezium rule, which is exact to rounding for so smooth a peak.
     */
    public static double ofNormals(int n) {
        Require.between(n, 1, MOST, "The number of values");
        double sum = 0;
        for (int i = -REACH; i <= REACH; i++) {
            double x = i * STEP;
            sum += x * Normal.density(x) * Math.pow(Normal.upperTail(-x), n - 1);
        }
        return n * sum * STEP;
    }

    /** Of n Poisson counts, n from 1 to 1,000, mean above 0 and at most 500. */
    public static double ofPoissons(int n, double mean) {
        Require.between(n, 1, MOST, "The number of counts");
        return new Poisson(mean).expectedMaximum(n);
    }
}
