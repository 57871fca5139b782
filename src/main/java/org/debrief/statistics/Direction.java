package org.debrief.statistics;

/** Which way points lie or move: above a line or rising, below a line or falling. */
public enum Direction {
    UP(1),
    DOWN(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** Strictly: a value on the line is past it in neither direction. */
    public boolean isPast(double value, double line) {
        return this == UP ? value > line : value < line;
    }

    int sign() {
        return sign;
    }
}
