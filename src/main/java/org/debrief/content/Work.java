package org.debrief.content;

/** The three kinds of work the study describes, each with the sign that stands beside its name. */
public enum Work implements Coded {
    TRANSLATION("translation", "Translation", "⇄"),
    DIPLOMATIC("diplomatic", "Diplomatic", "∞"),
    REPAIR("repair", "Repair", "≈");

    private final String code;
    private final String label;
    private final String sign;

    Work(String code, String label, String sign) {
        this.code = code;
        this.label = label;
        this.sign = sign;
    }

    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String sign() {
        return sign;
    }
}
