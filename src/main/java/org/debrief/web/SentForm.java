package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** A form as it arrived, before any resource has read it. */
record SentForm(List<Field> fields) {

    private static final Set<String> NEVER_SHOWN_AGAIN = Set.of(Form.TOKEN, Form.WRITER, "password");

    record Field(String name, String value) {}

    SentForm(ResteasyReactiveRequestContext context) {
        this(read(context));
    }

    private static List<Field> read(ResteasyReactiveRequestContext context) {
        var fields = new ArrayList<Field>();
        var data = context.getFormData();
        if (data != null) {
            for (var name : data) {
                data.get(name)
                        .forEach(value -> fields.add(new Field(name, value.isFileItem() ? "" : value.getValue())));
            }
        }
        return fields;
    }

    String first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    Optional<UUID> writer() {
        try {
            return Optional.ofNullable(first(Form.WRITER)).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    SentForm withoutOurs() {
        return new SentForm(fields.stream()
                .filter(field -> !NEVER_SHOWN_AGAIN.contains(field.name()))
                .toList());
    }

    /** What a person typed or chose, to be read before it is sent again. */
    List<Field> typed() {
        return fields.stream()
                .filter(field -> !field.value().isBlank()
                        && !field.name().equals(Form.REQUEST)
                        && !field.name().equals("version"))
                .toList();
    }
}
