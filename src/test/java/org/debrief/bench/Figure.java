package org.debrief.bench;

import java.util.Locale;

/** One measured ratio and the bar it is held against, if there is one. */
record Figure(String what, double ratio, String bar, boolean met) {

    static Figure atLeast(double bar, String what, double ratio) {
        return new Figure(what, ratio, String.format(Locale.UK, "at least %.2f", bar), ratio >= bar);
    }

    static Figure atMost(double bar, String what, double ratio) {
        return new Figure(what, ratio, String.format(Locale.UK, "at most %.2f", bar), ratio <= bar);
    }

    static Figure printed(String what, double ratio) {
        return new Figure(what, ratio, "printed, not judged", true);
    }

    @Override
    public String toString() {
        return String.format(Locale.UK, "%-70s %8.2f   %s%s", what, ratio, bar, met ? "" : "   NOT MET");
    }
}
