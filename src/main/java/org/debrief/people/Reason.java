package org.debrief.people;

/** Why somebody's account is erased for them. */
public enum Reason {
    ASKED_AND_CANNOT("They ask for it and cannot sign in to do it themselves"),
    LEFT("They have left, and it was agreed that their account goes"),
    DIED("They have died"),
    MADE_BY_MISTAKE("It was made by mistake, or for a wrong address"),
    ORDERED("A court or a regulator orders it");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
