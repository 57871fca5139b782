package org.debrief.statistics;

import java.util.List;

final class Require {

    /** Far beyond any measurement, and small enough that no limit overflows. */
    private static final double LARGEST = 1e300;

    private Require() {}

    static double number(double value, String what) {
        if (Double.isNaN(value) || Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException("%s must be a finite number, not %s.".formatted(what, plain(value)));
        }
        return value;
    }

    static double above(double value, double bound, String what) {
        if (number(value, what) <= bound) {
            throw new IllegalArgumentException(
                    "%s must be above %s, not %s.".formatted(what, plain(bound), plain(value)));
        }
        return value;
    }

    static double between(double value, double least, double most, String what) {
        if (number(value, what) < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be between %s and %s, not %s.".formatted(what, plain(least), plain(most), plain(value)));
        }
        return value;
    }

    static int between(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be between %d and %d, not %d.".formatted(what, least, most, value));
        }
        return value;
    }

    static int atLeast(int value, int least, String what) {
        if (value < least) {
            throw new IllegalArgumentException("%s must be at least %d, not %d.".formatted(what, least, value));
        }
        return value;
    }

    static <T> T present(T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " must be given.");
        }
        return value;
    }

    static List<Double> series(List<Double> values) {
        present(values, "The series");
        values.forEach(value -> number(present(value, "Every value in the series"), "Every value in the series"));
        return List.copyOf(values);
    }

    /** As a person would write it: 15, not 15.0. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
