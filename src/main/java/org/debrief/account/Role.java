package org.debrief.account;

/** What an account may do. Nobody's role lets them read what a learner has not shared. */
public enum Role {
    LEARNER("Learner"),
    FACILITATOR("Facilitator"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
