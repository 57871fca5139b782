package org.debrief.notice;

/** What is sent to one address. */
public record Letter(String to, String subject, String text) {

    /** Neither whom it is for nor what it says may come into a log. */
    @Override
    public String toString() {
        return "a letter";
    }
}
