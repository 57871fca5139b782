package org.debrief.content;

import java.util.List;

/**
 * Where things lie in a view box of {@value #WIDTH} by {@value #HEIGHT}: on a phone one unit is a little less than a
 * pixel, so that text of 14 units can be read there; on a wide page the style sheet makes text and points smaller.
 */
record PlotFrame(ValueAxis axis, int count) {

    static final int WIDTH = 300;
    static final int HEIGHT = 208;

    private static final double TOP = 30;
    private static final double BOTTOM = HEIGHT - 36.0;

    /** Room for the names of the lines. */
    private static final double RIGHT = WIDTH - 47.0;

    private static final double DIGIT = 7.8;
    private static final double WIDEST_SCALE = 90;

    /** Height of two lines of text. */
    private static final double LABEL = 31;

    private double first() {
        int longest = axis.ticks().stream()
                .mapToInt(tick -> Numeral.of(tick).length())
                .max()
                .orElse(1);
        return 10 + Math.min(WIDEST_SCALE, longest * DIGIT);
    }

    double x(double index) {
        double last = RIGHT - 8;
        return count == 1 ? (first() + last) / 2 : first() + index * (last - first()) / (count - 1);
    }

    double y(double value) {
        return BOTTOM - axis.share(value) * (BOTTOM - TOP);
    }

    String viewBox() {
        return "0 0 %d %d".formatted(WIDTH, HEIGHT);
    }

    /** Where the lines begin, clear of the numbers of the scale. */
    String left() {
        return Numeral.coordinate(first() - 7);
    }

    String right() {
        return Numeral.coordinate(RIGHT);
    }

    String bottom() {
        return Numeral.coordinate(BOTTOM);
    }

    /** The middles of labels that would stand at {@code wanted}, highest first, moved apart so that all can be read. */
    static double[] apart(List<Double> wanted) {
        double[] middles =
                wanted.stream().mapToDouble(middle -> middle).sorted().toArray();
        for (int i = 1; i < middles.length; i++) {
            middles[i] = Math.max(middles[i], middles[i - 1] + LABEL);
        }
        double lowest = BOTTOM;
        for (int i = middles.length - 1; i >= 0; i--, lowest -= LABEL) {
            middles[i] = Math.min(middles[i], lowest);
        }
        return middles;
    }
}
