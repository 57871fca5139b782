package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.debrief.content.Refusal;

/** A form as it is filled in: what was typed, what stands in the way, and what to look at again, each beside its field. */
public record Sheet(Map<String, String> fields, List<Refusal> refusals, List<Note> notes) {

    static final Sheet BLANK = new Sheet(Map.of(), List.of(), List.of());

    static Sheet of(Map<String, String> fields) {
        return new Sheet(fields, List.of(), List.of());
    }

    static Sheet refused(Map<String, String> fields, List<Refusal> refusals) {
        return new Sheet(fields, refusals, List.of());
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }

    public String problem(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::sentence)
                .collect(Collectors.joining(" "));
    }

    public List<Note> notes(String field) {
        return notes.stream().filter(note -> note.field().equals(field)).toList();
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** Whether somebody might be recognised in it, and nothing else stands in the way. */
    public boolean mentions() {
        return notes.stream().anyMatch(Mentioned::isAbout);
    }

    /** The ids of what is said about a field beside its label. */
    public String about(String field, String hint) {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(id(field) + "-hint");
        }
        if (!problem(field).isEmpty()) {
            ids.add(id(field) + "-problem");
        }
        if (!notes(field).isEmpty()) {
            ids.add(id(field) + "-notes");
        }
        return String.join(" ", ids);
    }

    /** The id of a field's control on the page. */
    public String id(String field) {
        return "field-" + field;
    }

    /** What the second press says has been read. */
    public String noteKeys() {
        return notes.stream().map(Note::key).collect(Collectors.joining(" "));
    }

    /** Whether a part of the form that starts folded has something in it. */
    public boolean open(int number) {
        return fields.entrySet().stream()
                        .anyMatch(field -> field.getKey().endsWith("-" + number)
                                && !field.getValue().isEmpty())
                || refusals.stream().anyMatch(refusal -> refusal.field().endsWith("-" + number));
    }
}
