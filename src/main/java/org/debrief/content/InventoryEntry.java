package org.debrief.content;

import java.util.List;

/** One of the study's 63 entries: where it stands, what it rests on, and whether the study says what followed. */
public record InventoryEntry(
        String id,
        String title,
        String section,
        String work,
        List<String> connections,
        List<Evidence> evidence,
        Outcome outcome) {

    public enum Outcome implements Coded {
        REPORTED("reported"),
        PARTLY("partly"),
        NONE("none"),
        NOT_APPLICABLE("not-applicable");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public boolean outcomeReported() {
        return outcome == Outcome.REPORTED;
    }

    /** An argument or a method has no outcome to report; an act without one must say so. */
    public boolean outcomeMissing() {
        return outcome == Outcome.PARTLY || outcome == Outcome.NONE;
    }
}
