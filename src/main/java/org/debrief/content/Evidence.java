package org.debrief.content;

/** What a passage rests on. Every passage a learner reads carries exactly one of these. */
public enum Evidence implements Coded {
    OBSERVED("observed", "Observed"),
    TOLD("told", "Told to the researcher"),
    CLAIM("claim", "Authors’ claim"),
    LITERATURE("literature", "Cited literature"),
    WHAT_IF("what-if", "What if (authored)"),
    SYNTHETIC("synthetic", "Synthetic data");

    private final String code;
    private final String label;

    Evidence(String code, String label) {
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

    public boolean reported() {
        return this != WHAT_IF && this != SYNTHETIC;
    }
}
