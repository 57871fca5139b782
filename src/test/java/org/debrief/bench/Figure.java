package org.debrief.bench;

import java.util.Locale;

/**
 * One measured ratio and the bar it is held against, if there is one. A bar that is not reached, and why, stands in
 * deploy/figures.md; such a figure has a floor of its own, and what falls below that is new.
 */
record Figure(String what, double ratio, String bar, boolean met, boolean holds) {

    private static Figure judged(String what, double ratio, String bar, boolean met) {
        return new Figure(what, ratio, bar, met, met);
    }

    static Figure atLeast(double bar, String what, double ratio) {
        return judged(what, ratio, String.format(Locale.UK, "at least %.2f", bar), ratio >= bar);
    }

    static Figure atMost(double bar, String what, double ratio) {
        return judged(what, ratio, String.format(Locale.UK, "at most %.2f", bar), ratio <= bar);
    }

    static Figure printed(String what, double ratio) {
        return judged(what, ratio, "printed, not judged", true);
    }

    Figure explainedDownTo(double floor) {
        return new Figure(what, ratio, bar, met, met || ratio >= floor);
    }

    Figure explainedUpTo(double ceiling) {
        return new Figure(what, ratio, bar, met, met || ratio <= ceiling);
    }

    @Override
    public String toString() {
        return String.format(Locale.UK, "%-74s %8.2f   %s%s", what, ratio, bar, met ? "" : missed());
    }

    private String missed() {
        return holds ? "   not met: deploy/figures.md says why" : "   NOT MET";
    }
}
