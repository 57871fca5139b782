package org.debrief.content;

import org.debrief.statistics.Rule;

/** The sign of a point that a rule flags, drawn around the origin; an ordinary point is a dot. */
public enum MarkShape {
    DOT(""),
    DIAMOND("M0-5.6L5.6 0L0 5.6L-5.6 0Z"),
    SQUARE("M-3.9-3.9H3.9V3.9H-3.9Z"),
    TRIANGLE("M0-5.2L5 3.8H-5Z"),
    RING("M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0-4.5 0Z"),
    WEDGE("M0 5.2L5-3.8H-5Z");

    private final String path;

    MarkShape(String path) {
        this.path = path;
    }

    static MarkShape of(Rule rule) {
        return switch (rule.code()) {
            case "outside" -> DIAMOND;
            case "trend" -> TRIANGLE;
            case "shift" -> SQUARE;
            case "four-of-five" -> WEDGE;
            default -> RING;
        };
    }

    public boolean isDot() {
        return this == DOT;
    }

    /** The data of an SVG path; no number has more than one decimal. */
    public String path() {
        return path;
    }
}
