package org.debrief.nodes;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.debrief.Visit;

/**
 * Somebody who goes on writing whatever happens: begins, keeps an answer, begins again. An answer that does not come to an
 * acknowledgement is sent once more as a person would, the same form with the same words.
 */
final class Steady implements Runnable {

    /** An answer that somebody was told is kept. */
    record Acknowledged(String scene, String words) {}

    private static final int TRIES = 40;

    /** Between two answers; without it most of a machine would go into one person's writing. */
    private static final long THOUGHT_MILLISECONDS = 200;

    private final Visit visit;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    Steady(Visit visit) {
        this.visit = visit;
    }

    @Override
    public void run() {
        for (int count = 0; !stopped; count++) {
            try {
                write("Noticed for the " + count + "th time.");
                Thread.sleep(THOUGHT_MILLISECONDS);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | AssertionError failed) {
                complaints.add(failed.toString());
                return;
            }
        }
    }

    private void write(String words) throws InterruptedException {
        until(() -> visit.get("/modules/sepsis-alert").status() == 200);
        var form = visit.form("/attempts");
        var begin = visit.filled(form);
        until(() -> visit.post(form.attr("action"), begin, Map.of()).statusCode() == 303);
        var scene = visit.last().header("Location").replaceFirst("https?://[^/]+", "");
        until(() -> visit.get(scene).status() == 200);
        var here = visit.path();
        var fields = visit.filled(visit.form("/response"));
        fields.put("text", words);
        until(() -> visit.post(here + "/response", fields, Map.of()).statusCode() == 303);
        acknowledged.add(new Acknowledged(here, words));
    }

    private interface Attempt {
        boolean succeeds();
    }

    /** A page that says the records cannot be reached is one to wait at; being asked who one is, is not. */
    private void until(Attempt attempt) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (attempt.succeeds()) {
                return;
            }
            complain();
            Thread.sleep(250);
        }
        throw new AssertionError("Gave up at " + visit.path() + " after " + visit.status());
    }

    private void complain() {
        if (visit.path().startsWith("/sign-in") || visit.source().contains("Exception")) {
            complaints.add(visit.status() + " at " + visit.path());
        }
    }

    void stop() {
        stopped = true;
    }

    Queue<Acknowledged> acknowledged() {
        return acknowledged;
    }

    Queue<String> complaints() {
        return complaints;
    }
}
