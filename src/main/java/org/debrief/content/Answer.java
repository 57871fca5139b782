package org.debrief.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a person entered into one activity, by the field names the activity gave. Blank fields are absent. */
public record Answer(Map<String, String> fields) {

    public static final Answer NONE = new Answer(Map.of());

    public Answer {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip().replace("\r\n", "\n"));
            }
        });
        fields = java.util.Collections.unmodifiableMap(kept);
    }

    public static Answer of(String field, String value) {
        return new Answer(Map.of(field, value));
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The same answer without anything the activity did not ask for. */
    Answer only(java.util.Collection<String> names) {
        var kept = new LinkedHashMap<String, String>();
        names.forEach(name -> field(name).ifPresent(value -> kept.put(name, value)));
        return new Answer(kept);
    }
}
