package org.debrief.statistics;

/** How often a process that has not changed still looks as if it had. */
public final class FalseAlarm {

    private static final double OUTSIDE = 2 * Normal.upperTail(3);

    private FalseAlarm() {}

    /**
     * The probability that at least one of so many points (1 to 1,000) lies beyond three standard deviations, when they
     * are independent, normal and in control: 1 − 0.9973ⁿ.
     */
    public static double atLeastOneOutside(int points) {
        Require.between(points, 1, 1_000, "The number of points");
        return -Math.expm1(points * Math.log1p(-OUTSIDE));
    }
}
