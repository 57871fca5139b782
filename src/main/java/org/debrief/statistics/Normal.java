package org.debrief.statistics;

/** The standard normal distribution, to about 14 significant figures also in the upper tail. */
final class Normal {

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** From here on the continued fraction settles well within {@link #DEPTH} steps. */
    private static final double TAIL = 2;

    private static final int DEPTH = 120;

    private Normal() {}

    static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /** P(Z > z). */
    static double upperTail(double z) {
        if (z < 0) {
            return 1 - upperTail(-z);
        }
        return z < TAIL ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
    }

    /** E[Z | Z > z] = φ(z) / P(Z > z), which for a far cut-off is not the quotient of two vanishing numbers. */
    static double meanBeyond(double z) {
        return z < TAIL ? density(z) / upperTail(z) : fraction(z);
    }

    /** z + z³/3 + z⁵/(3·5) + …, the area from 0 to z over the density (Marsaglia 2004, J Stat Softw 11(4)). */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; sum + term != sum; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    /** Laplace's z + 1/(z + 2/(z + 3/(z + …))). */
    private static double fraction(double z) {
        double value = z;
        for (int step = DEPTH; step > 0; step--) {
            value = z + step / value;
        }
        return value;
    }
}
