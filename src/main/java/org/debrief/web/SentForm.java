package org.debrief.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** A form as it arrived, before any resource has read it. */
record SentForm(List<Field> fields) {

    static final String PASSWORD = "password";
    private static final Set<String> NEVER_SHOWN_AGAIN = Set.of(Form.TOKEN, Form.WRITER, Form.HELD, PASSWORD);
    private static final Set<String> OF_THE_PAGE = Set.of(Form.REQUEST, "version", "seen", "from", "to");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    record Field(String name, String value) {

        /** The field's name as words: it is all that is known of it here. */
        public String label() {
            var words = name.replaceAll("[-.]", " ");
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }
    }

    SentForm(ResteasyReactiveRequestContext context) {
        this(read(context));
    }

    private static List<Field> read(ResteasyReactiveRequestContext context) {
        var fields = new ArrayList<Field>();
        var data = context.getFormData();
        if (data != null) {
            for (var name : data) {
                if (name == null) {
                    continue; // a part of a multipart form that says no name
                }
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
        return id(Form.WRITER);
    }

    /** The held form that this is, sent again. */
    Optional<UUID> held() {
        return id(Form.HELD);
    }

    private Optional<UUID> id(String name) {
        try {
            return Optional.ofNullable(first(name)).map(UUID::fromString);
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
                .filter(field -> !field.name().isEmpty() && !field.value().isBlank())
                .filter(field -> !OF_THE_PAGE.contains(field.name())
                        && !ID.matcher(field.value()).matches())
                .toList();
    }
}
