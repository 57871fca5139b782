package org.debrief.statistics;

import java.util.OptionalInt;

/**
 * How limits are computed.
 *
 * @param screened drop moving ranges at or above their own upper limit, once, before the limits are set; the R package
 *     NHSRplotthedots does, the NHS England tool that boards see does not
 * @param baseline compute the limits from this many first points, at least 2; a shorter series gives all it has
 */
public record XmrOptions(boolean screened, OptionalInt baseline) {

    public static final XmrOptions DEFAULT = new XmrOptions(false, OptionalInt.empty());

    public XmrOptions {
        Require.present(baseline, "The baseline");
        baseline.ifPresent(points -> Require.atLeast(points, 2, "The number of baseline points"));
    }

    public XmrOptions screening() {
        return new XmrOptions(true, baseline);
    }

    public XmrOptions fixedOnFirst(int points) {
        return new XmrOptions(screened, OptionalInt.of(points));
    }

    int baselinePoints(int available) {
        return Math.min(available, baseline.orElse(available));
    }
}
