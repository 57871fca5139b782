package org.debrief.notice;

/** What is sent to one address. */
public record Letter(String to, String subject, String text) {

    /** Asked for, and written by {@link Correspondent} when it is its turn. */
    static Letter askedFor(String to) {
        return new Letter(to, "", "");
    }

    boolean isUnwritten() {
        return text.isEmpty();
    }

    /** Neither whom it is for nor what it says may come into a log. */
    @Override
    public String toString() {
        return "a letter";
    }
}
