package org.debrief.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A form as it was filled in, and what stands in the way, each beside its field. */
public record Filled(Map<String, String> fields, List<Problem> refusals) {

    public static final Filled BLANK = new Filled(Map.of(), List.of());

    /** The field it belongs beside and a sentence that says what to do. */
    public record Problem(String field, String sentence) {}

    public static Filled of(Form form) {
        return new Filled(form.fields(), List.of());
    }

    public static Filled refused(Form form, String field, String sentence) {
        return new Filled(form.fields(), List.of(new Problem(field, sentence)));
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }

    public String problem(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Problem::sentence)
                .collect(Collectors.joining(" "));
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** The id of a field's control on the page. */
    public String id(String field) {
        return "field-" + field;
    }

    /** The ids of what is said about a field beside its label. */
    public String about(String field, String hint) {
        var hinted = hint.isEmpty() ? "" : id(field) + "-hint ";
        return (hinted + (problem(field).isEmpty() ? "" : id(field) + "-problem")).strip();
    }
}
