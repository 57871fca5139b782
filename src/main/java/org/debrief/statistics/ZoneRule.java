package org.debrief.statistics;

import java.util.List;
import java.util.function.Function;

/**
 * The two Western Electric zone rules: so many points of a stretch beyond a line on one side, the others anywhere. Only
 * the points beyond are members. Silent when the limits have collapsed on the mean.
 */
public enum ZoneRule implements Rule {
    TWO_OF_THREE(
            2,
            3,
            XmrLimits::near,
            "Two of three beyond two standard deviations",
            "At least two of three points in a row lie more than two thirds of the way from the mean to the same limit."),
    FOUR_OF_FIVE(
            4,
            5,
            XmrLimits::inner,
            "Four of five beyond one standard deviation",
            "At least four of five points in a row lie more than one third of the way from the mean to the same limit.");

    private final int needed;
    private final int length;
    private final Function<XmrLimits, Band> line;
    private final String label;
    private final String explanation;

    ZoneRule(int needed, int length, Function<XmrLimits, Band> line, String label, String explanation) {
        this.needed = needed;
        this.length = length;
        this.line = line;
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return this == TWO_OF_THREE ? "two-of-three" : "four-of-five";
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public List<Window> windows(List<Double> values, XmrLimits limits) {
        if (limits.collapsed()) {
            return List.of();
        }
        Band band = line.apply(limits);
        return Window.candidates(values.size(), length)
                .map(window -> window.keeping(i -> band.isPast(values.get(i), window.direction())))
                .filter(window -> window.members().size() >= needed)
                .toList();
    }
}
