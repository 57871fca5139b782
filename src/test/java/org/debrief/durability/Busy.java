package org.debrief.durability;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.debrief.Answer;
import org.debrief.Visit;

/** Somebody who writes as fast as the node lets them, and remembers what was acknowledged. */
abstract class Busy implements Runnable {

    /** Words that the server said it has, and where they can be read. */
    record Acknowledged(String path, String words) {}

    final Visit visit;
    private final String name;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    Busy(String origin, String userName) {
        name = userName;
        visit = signedIn(origin, userName);
    }

    static Visit signedIn(String origin, String userName) {
        return Visit.at(origin).signIn(userName, userName + "-sample");
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                write();
            } catch (Exception | AssertionError nodeIsGone) {
                // a killed node refuses connections or breaks off: what it had not acknowledged may be lost
                return;
            }
        }
    }

    /** One turn, over and over. */
    abstract void write();

    /** Sends the page's form with these fields; a redirect is the acknowledgement. */
    static Answer send(Visit visit, String actionEnd, Map<String, String> fields) {
        var form = visit.form(actionEnd);
        var all = visit.filled(form);
        all.putAll(fields);
        return visit.post(form.attr("action"), all, Map.of());
    }

    /** Remembers what was acknowledged, and fails where it was not. */
    void keep(Answer answer, int expected, String path, String words) {
        if (answer.statusCode() != expected) {
            throw new AssertionError("Not kept: " + answer.statusCode());
        }
        acknowledged.add(new Acknowledged(path, words));
    }

    String name() {
        return name;
    }

    void stop() {
        stopped = true;
    }

    Queue<Acknowledged> acknowledged() {
        return acknowledged;
    }
}
