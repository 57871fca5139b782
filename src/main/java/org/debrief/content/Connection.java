package org.debrief.content;

/** The four connections of a medical director's work (section 2 of the study). */
public enum Connection implements Coded {
    BOARD("C1", "The board"),
    CLINICIANS("C2", "Clinicians within"),
    REGION("C3", "Organisations in the region"),
    AUTHORISING_ENVIRONMENT("C4", "The authorising environment");

    private final String code;
    private final String label;

    Connection(String code, String label) {
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
