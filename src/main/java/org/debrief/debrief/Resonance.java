package org.debrief.debrief;

import org.debrief.content.Coded;

/** How a reading sounds to the person it is about. None of the four is the right one. */
public enum Resonance implements Coded {
    RINGS_TRUE("rings-true", "Rings true"),
    PARTLY("partly", "Partly"),
    DOES_NOT("does-not", "Does not"),
    NOT_SURE("not-sure", "Not sure");

    private final String code;
    private final String label;

    Resonance(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
