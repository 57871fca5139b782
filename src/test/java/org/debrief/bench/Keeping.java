package org.debrief.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.debrief.Visit;

/**
 * Answers on their way to being kept, each in an attempt of its own; prepared before the clock runs. Begun from one page, which
 * lists every attempt and grows with them.
 */
final class Keeping implements Conversation {

    static final String BEGIN = "/modules/sepsis-alert/attempts";

    private final Queue<byte[]> prepared = new ConcurrentLinkedQueue<>();

    /** @param begin the form that begins an attempt */
    static Keeping prepare(Visit learner, Map<String, String> begin, int port, int answers) {
        var keeping = new Keeping();
        for (int i = 0; i < answers; i++) {
            var attempt = new HashMap<>(begin);
            attempt.put("request", UUID.randomUUID().toString());
            learner.post(BEGIN, attempt, Map.of());
            learner.get(learner.last().header("Location").replaceFirst("https?://[^/]+", ""));
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
