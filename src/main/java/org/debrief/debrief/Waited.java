package org.debrief.debrief;

import java.time.Duration;
import java.time.Instant;

/** How long somebody has waited, in words. */
final class Waited {

    private Waited() {}

    static String since(Instant asked, Instant now) {
        var waited = Duration.between(asked, now);
        if (waited.toDays() > 0) {
            return counted(waited.toDays(), "day");
        }
        return waited.toHours() > 0 ? counted(waited.toHours(), "hour") : "less than an hour";
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
