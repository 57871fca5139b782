package org.debrief.durability;

import java.util.Map;

/** One learner who saves a draft, keeps an answer, and begins again. */
final class Writer extends Busy {

    private int count;

    Writer(String origin, String userName) {
        super(origin, userName);
    }

    @Override
    void write() {
        var words = name() + " notices " + count++;
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var scene = visit.path();
        var fields = visit.filled(visit.form("/response"));
        fields.put("text", words);
        var draft = visit.post(scene + "/draft", fields, Map.of("Accept", "application/json"));
        keep(draft, 200, scene, words);
        fields.put("version", draft.json().get("version").asText());
        keep(visit.post(scene + "/response", fields, Map.of()), 303, scene, words);
    }
}
