package org.debrief.debrief;

/** How far a debrief has come, and what each of the two does next. */
public enum Stage {
    REQUESTED(
            "Waiting for a facilitator",
            "A facilitator of your cohort can see your question, and nothing else, until they claim it.",
            ""),
    CLAIMED("Being read", "A facilitator has claimed it and is reading what you shared.", "To write"),
    SENT("Written for you", "To do: read it, and answer each reading.", "Sent; the learner has not replied yet"),
    REPLIED("You have replied", "To do: write your next step.", "Replied; the learner is writing a next step"),
    AGREEING("Next step written", "The facilitator confirms your next step.", "To do: confirm the next step"),
    CLOSED("Finished", "It stays here, and prints.", "Finished"),
    WITHDRAWN("Withdrawn", "You took it back.", "");

    private final String label;
    private final String learnerDoes;
    private final String facilitatorDoes;

    Stage(String label, String learnerDoes, String facilitatorDoes) {
        this.label = label;
        this.learnerDoes = learnerDoes;
        this.facilitatorDoes = facilitatorDoes;
    }

    static Stage of(Debrief debrief, boolean stepWritten) {
        if (debrief.withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (debrief.closedAt != null) {
            return CLOSED;
        }
        if (debrief.repliedAt != null) {
            return stepWritten ? AGREEING : REPLIED;
        }
        if (debrief.sentAt != null) {
            return SENT;
        }
        return debrief.claimedAt == null ? REQUESTED : CLAIMED;
    }

    public String label() {
        return label;
    }

    public String learnerDoes() {
        return learnerDoes;
    }

    public String facilitatorDoes() {
        return facilitatorDoes;
    }

    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }
}
