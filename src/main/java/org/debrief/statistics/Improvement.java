package org.debrief.statistics;

/** Which way a measure should go. For deaths it is a decrease; for admissions there may be no better way. */
public enum Improvement {
    INCREASE,
    DECREASE,
    NEITHER;

    public Variation of(Direction direction) {
        if (this == NEITHER) {
            return Variation.NEUTRAL;
        }
        return (this == INCREASE) == (direction == Direction.UP) ? Variation.IMPROVEMENT : Variation.CONCERN;
    }
}
