package org.debrief.web;

import java.time.Duration;

/** A request that cannot be answered as asked; becomes a page that says what happened, what is safe and what to do. */
public class Refused extends RuntimeException {

    private final int status;
    private final String title;
    private final String safe;
    private final Duration wait;

    public Refused(int status, String title, String sentence, String safe) {
        this(status, title, sentence, safe, Duration.ZERO);
    }

    private Refused(int status, String title, String sentence, String safe, Duration wait) {
        super(sentence, null, false, false);
        this.status = status;
        this.title = title;
        this.safe = safe;
        this.wait = wait;
    }

    public static Refused tooMany(Duration wait) {
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return new Refused(
                429,
                "That was tried too often",
                "Wait %s, then try again.".formatted(minutes == 1 ? "a minute" : minutes + " minutes"),
                "Nothing was changed.",
                wait);
    }

    static Refused outage() {
        return new Refused(
                503,
                "The service cannot reach its records",
                "This is on our side and usually over within minutes.",
                "Everything you kept is kept.",
                Duration.ofSeconds(10));
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

    /** What was sent cannot be read as a request to this address at all. */
    static Refused unfit(int status) {
        return switch (status) {
            case 405 -> unfit(status, "This address does not do that", "Go back to the page and use its own buttons.");
            case 413 -> tooLarge();
            case 415 -> unfit(status, "That did not arrive as a form should", "Send it from its page here, as text.");
            default -> unfit(status, "That request did not fit", "The page was asked in a way it does not know.");
        };
    }

    static Refused tooLarge() {
        return unfit(
                413,
                "That is more than a form can carry",
                "Go back, shorten what you wrote or keep part of it elsewhere, and send it again.");
    }

    private static Refused unfit(int status, String title, String sentence) {
        return new Refused(status, title, sentence, "Nothing was changed.");
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What a page's script shows beside the form it keeps. */
    String forScripts() {
        return status == 503
                ? "Not saved yet: the service cannot reach its records. What you typed is in this page; it will be sent again by itself."
                : getMessage();
    }

    /** How long to wait before asking again; zero where that would help nothing. */
    Duration waiting() {
        return wait;
    }

    public String safe() {
        return safe;
    }
}
