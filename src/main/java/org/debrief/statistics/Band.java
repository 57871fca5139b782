package org.debrief.statistics;

import java.math.BigDecimal;

/** Two lines at the same distance from the mean, in the unit of the series. The lower may be negative. */
public record Band(double lower, double upper) {

    static Band around(BigDecimal centre, BigDecimal distance) {
        return new Band(
                centre.subtract(distance).doubleValue(), centre.add(distance).doubleValue());
    }

    /** Strictly outside on that side: a point on the line is inside. */
    public boolean isPast(double value, Direction side) {
        return side.isPast(value, side == Direction.UP ? upper : lower);
    }

    public boolean holds(double value) {
        return !isPast(value, Direction.UP) && !isPast(value, Direction.DOWN);
    }
}
