package org.debrief.content;

/** How sure a person says they are when they decide. Shown back to them later, never counted up. */
public enum Confidence implements Coded {
    GUESS("guess", "A guess"),
    FAIRLY_SURE("fairly-sure", "Fairly sure"),
    SURE("sure", "Sure");

    private final String code;
    private final String label;

    Confidence(String code, String label) {
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
