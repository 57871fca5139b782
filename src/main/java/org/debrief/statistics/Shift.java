package org.debrief.statistics;

import java.util.List;

/** A point exactly on the mean breaks the run. */
public record Shift(int length) implements Rule {

    public Shift {
        Require.between(length, 6, 8, "The length of a shift");
    }

    @Override
    public String code() {
        return "shift";
    }

    @Override
    public String label() {
        return "Shift";
    }

    @Override
    public String explanation() {
        return "At least %s points in a row lie on the same side of the mean, none of them on it."
                .formatted(NumberWord.of(length));
    }

    @Override
    public List<Window> windows(List<Double> values, XmrLimits limits) {
        return Window.candidates(values.size(), length)
                .filter(window -> window.all(i -> window.direction().isPast(values.get(i), limits.mean())))
                .toList();
    }
}
