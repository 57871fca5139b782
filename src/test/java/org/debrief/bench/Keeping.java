package org.debrief.bench;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.debrief.Visit;

/** Answers on their way to being kept, each in an attempt of its own; prepared before the clock runs. */
final class Keeping implements Conversation {

    private final Queue<byte[]> prepared = new ConcurrentLinkedQueue<>();

    static Keeping prepare(Visit learner, int port, int answers) {
        var keeping = new Keeping();
        for (int i = 0; i < answers; i++) {
            learner.get("/modules/sepsis-alert").submit("/attempts", Map.of());
            var form = learner.form("/response");
            var fields = learner.filled(form);
            fields.put("text", "Six people and one alert, noticed for the " + i + "th time.");
            keeping.prepared.add(new Requests(port, Map.copyOf(learner.cookies())).post(form.attr("action"), fields));
        }
        return keeping;
    }

    @Override
    public byte[] next() {
        return prepared.poll();
    }

    @Override
    public boolean takes(int status, String body) {
        return status == 303;
    }
}
