package org.debrief.durability;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.debrief.Visit;

/**
 * One learner who saves a draft, keeps an answer, and begins again, as fast as the node lets them; remembers what was
 * acknowledged.
 */
final class Writer implements Runnable {

    /** An answer or a draft that the server said it has. */
    record Acknowledged(String path, String words) {}

    private final Visit visit;
    private final String name;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    Writer(String origin, String userName) {
        name = userName;
        visit = Visit.at(origin).signIn(userName, userName + "-sample");
    }

    @Override
    public void run() {
        int count = 0;
        while (!stopped) {
            try {
                write(name + " notices " + count++);
            } catch (Exception | AssertionError nodeIsGone) {
                // a killed node refuses connections or breaks off: what it had not acknowledged may be lost
                return;
            }
        }
    }

    private void write(String words) {
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var scene = visit.path();
        var form = visit.form("/response");
        var fields = visit.filled(form);
        fields.put("text", words);
        var draft = visit.post(scene + "/draft", fields, Map.of("Accept", "application/json"));
        if (draft.statusCode() == 200) {
            fields.put("version", draft.jsonPath().getString("version"));
            acknowledged.add(new Acknowledged(scene, words));
        }
        var kept = visit.post(scene + "/response", fields, Map.of());
        if (kept.statusCode() == 303) {
            acknowledged.add(new Acknowledged(scene, words));
        }
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
