package org.debrief.statistics;

import java.util.List;

/** Silent when the limits have collapsed on the mean. */
public record OutsideLimits() implements Rule {

    @Override
    public String code() {
        return "outside";
    }

    @Override
    public String label() {
        return "Outside a process limit";
    }

    @Override
    public String explanation() {
        return "One point lies beyond the upper or the lower process limit; a point on the limit is inside it.";
    }

    @Override
    public List<Window> windows(List<Double> values, XmrLimits limits) {
        if (limits.collapsed()) {
            return List.of();
        }
        return Window.candidates(values.size(), 1)
                .filter(window -> window.all(i -> limits.process().isPast(values.get(i), window.direction())))
                .toList();
    }
}
