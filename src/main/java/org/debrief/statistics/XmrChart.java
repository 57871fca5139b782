package org.debrief.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An individuals and moving range (XmR) chart of values in time order. With fewer than two points there are no limits.
 * The lower process limit may be negative even for a count: a drawing clips it, and says so.
 *
 * @param movingRanges one for each point but the first
 */
public record XmrChart(
        List<Double> values, XmrOptions options, List<MovingRange> movingRanges, Optional<XmrLimits> limits) {

    /** Limits from fewer points than this are trial limits: they are still settling. */
    public static final int SETTLED = 12;

    public XmrChart {
        values = List.copyOf(values);
        movingRanges = List.copyOf(movingRanges);
    }

    public static XmrChart of(List<Double> values, XmrOptions options) {
        return new XmrCalculation(Require.series(values), Require.present(options, "The options")).chart();
    }

    /** Unscreened, with limits from every point. */
    public static XmrChart of(double... values) {
        return of(Arrays.stream(values).boxed().toList(), XmrOptions.DEFAULT);
    }

    public boolean hasTrialLimits() {
        return limits.isPresent() && baselinePoints() < SETTLED;
    }

    /** How many points, counted from the first, the limits rest on. */
    public int baselinePoints() {
        return options.baselinePoints(values.size());
    }

    public List<MovingRange> droppedRanges() {
        return movingRanges.stream().filter(MovingRange::dropped).toList();
    }
}
