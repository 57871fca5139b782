package org.debrief.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.debrief.Visit;

/** One open scene whose draft is saved again and again, as the page does while somebody types. */
final class Saving implements Conversation {

    private final Requests requests;
    private final String path;
    private final Map<String, String> fields;
    private int version;

    private Saving(Requests requests, String path, Map<String, String> fields) {
        this.requests = requests;
        this.path = path;
        this.fields = new HashMap<>(fields);
    }

    static Saving begin(Visit learner, int port) {
        learner.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var form = learner.form("/response");
        return new Saving(
                new Requests(port, Map.copyOf(learner.cookies())), form.attr("data-draft"), learner.filled(form));
    }

    @Override
    public byte[] next() {
        fields.put("version", Integer.toString(version));
        fields.put("request", UUID.randomUUID().toString());
        fields.put("text", "Six people and one alert, and it is version " + version + " of what I notice.");
        return requests.post(path, fields);
    }

    @Override
    public boolean takes(int status, String body) {
        version++;
        return status == 200 && body.contains("\"version\":" + version);
    }
}
