package org.debrief.statistics;

/** The synthetic deaths a month of the module January: April of one year to March of the next but one. */
final class FourJanuaries {

    static final int SECOND_JANUARY = 21;

    static final double[] A = {
        98, 105, 92, 101, 96, 108, 94, 103, 99, 112, 104, 97, 102, 95, 107, 93, 100, 109, 96, 104, 101, 119, 103, 98
    };
    static final double[] B = withSecondJanuary(141);
    static final double[] C = {
        98, 105, 92, 101, 96, 99, 94, 103, 97, 100, 96, 95, 102, 95, 99, 106, 104, 107, 105, 108, 106, 112, 109, 107
    };
    static final double[] D = {
        96, 93, 91, 90, 92, 94, 97, 102, 110, 121, 113, 101, 97, 92, 92, 89, 93, 95, 98, 103, 111, 123, 112, 100
    };

    private FourJanuaries() {}

    private static double[] withSecondJanuary(double deaths) {
        double[] series = A.clone();
        series[SECOND_JANUARY] = deaths;
        return series;
    }
}
