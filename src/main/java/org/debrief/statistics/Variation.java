package org.debrief.statistics;

/** What a point says about the process. Shown in words and by shape, never by colour alone. */
public enum Variation {
    COMMON_CAUSE("Common cause"),
    IMPROVEMENT("Special cause: improvement"),
    CONCERN("Special cause: concern"),
    NEUTRAL("Special cause");

    private final String label;

    Variation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
