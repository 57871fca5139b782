package org.debrief.statistics;

import java.util.List;

/**
 * Seven points, six differences. Two equal neighbours break the trend, as in NHSRplotthedots; an older NHS guide lets a
 * tie neither add nor cancel.
 */
public record Trend() implements Rule {

    private static final int LENGTH = 7;

    @Override
    public String code() {
        return "trend";
    }

    @Override
    public String label() {
        return "Trend";
    }

    @Override
    public String explanation() {
        return "At least seven points in a row each rise, or each fall; two equal neighbours break the run.";
    }

    @Override
    public List<Window> windows(List<Double> values, XmrLimits limits) {
        return Window.candidates(values.size(), LENGTH)
                .filter(window -> window.all(i -> i == window.first() || moves(values, i, window.direction())))
                .toList();
    }

    private static boolean moves(List<Double> values, int to, Direction direction) {
        return direction.isPast(values.get(to), values.get(to - 1));
    }
}
