package org.debrief.statistics;

import java.math.BigDecimal;

import static java.math.MathContext.DECIMAL128;

/**
 * The lines of an individuals chart, in the unit of the series: mean ± 2.66 × mean moving range for the process limits,
 * two thirds and one third of that distance for the near and the inner lines, and 3.267 × mean moving range as the
 * upper limit of the ranges themselves.
 *
 * <p>Both constants are rounded on purpose, as the NHS tools use them (3 / 1.128 is 2.6596), so that our figures are
 * theirs. Source: NHSRplotthedots, {@code ptd_spc_standard}.
 */
public record XmrLimits(
        double mean, double meanMovingRange, Band process, Band near, Band inner, double upperRangeLimit) {

    private static final BigDecimal PROCESS = new BigDecimal("2.66");
    static final BigDecimal RANGE = new BigDecimal("3.267");

    public static XmrLimits of(double mean, double meanMovingRange) {
        Require.number(mean, "The mean");
        if (Require.number(meanMovingRange, "The mean moving range") < 0) {
            throw new IllegalArgumentException("The mean moving range cannot be negative.");
        }
        return of(BigDecimal.valueOf(mean), BigDecimal.valueOf(meanMovingRange));
    }

    static XmrLimits of(BigDecimal mean, BigDecimal meanMovingRange) {
        return new XmrLimits(
                mean.doubleValue(),
                meanMovingRange.doubleValue(),
                band(mean, meanMovingRange, 3),
                band(mean, meanMovingRange, 2),
                band(mean, meanMovingRange, 1),
                RANGE.multiply(meanMovingRange).doubleValue());
    }

    private static Band band(BigDecimal mean, BigDecimal meanMovingRange, int thirds) {
        BigDecimal distance = PROCESS.multiply(meanMovingRange).multiply(BigDecimal.valueOf(thirds));
        return Band.around(mean, distance.divide(BigDecimal.valueOf(3), DECIMAL128));
    }

    /** True when the ranges measured no variation: the lines lie on the mean and say nothing about any point. */
    public boolean collapsed() {
        return meanMovingRange == 0;
    }
}
