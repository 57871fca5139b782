package org.debrief.web;

/** A request that cannot be answered as asked; becomes a page that says what happened, what is safe and what to do. */
public class Refused extends RuntimeException {

    private final int status;
    private final String title;
    private final String safe;

    public Refused(int status, String title, String sentence, String safe) {
        super(sentence, null, false, false);
        this.status = status;
        this.title = title;
        this.safe = safe;
    }

    public static Refused notFound() {
        return new Refused(
                404,
                "There is nothing here",
                "The address may be mistyped, or what it named belongs to someone else or was removed.",
                "Everything you kept is where you left it.");
    }

    public static Refused forbidden() {
        return new Refused(
                403,
                "This page is for others",
                "Your account does not have the role this page needs.",
                "Nothing was changed.");
    }

    public static Refused conflict(String title, String sentence) {
        return new Refused(409, title, sentence, "What was kept before is unchanged.");
    }

    public static Refused badInput(String sentence) {
        return new Refused(422, "That did not arrive as a form should", sentence, "Nothing was changed.");
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String safe() {
        return safe;
    }
}
