package org.debrief.statistics;

import java.util.List;

/**
 * Two of three consecutive points near a limit, all three on the same side of the mean; only the near points are
 * members. Silent when the limits have collapsed on the mean.
 *
 * @param beyondLimitsCount whether a point beyond the limit is near it: yes in Making Data Count since November 2023, no
 *     before and in NHSRplotthedots (its issue 194)
 */
public record TwoNearLimit(boolean beyondLimitsCount) implements Rule {

    @Override
    public String code() {
        return "near";
    }

    @Override
    public String label() {
        return "Two of three near a limit";
    }

    @Override
    public String explanation() {
        return "Three points in a row lie on one side of the mean and at least two of them lie more than two thirds of"
                + " the way from it to the process limit"
                + (beyondLimitsCount ? ", or beyond it." : " without passing it.");
    }

    @Override
    public List<Window> windows(List<Double> values, XmrLimits limits) {
        if (limits.collapsed()) {
            return List.of();
        }
        return Window.candidates(values.size(), 3)
                .filter(window -> window.all(i -> window.direction().isPast(values.get(i), limits.mean())))
                .map(window -> window.keeping(i -> isNear(values.get(i), limits)))
                .filter(window -> window.members().size() >= 2)
                .toList();
    }

    private boolean isNear(double value, XmrLimits limits) {
        return !limits.near().holds(value)
                && (beyondLimitsCount || limits.process().holds(value));
    }
}
