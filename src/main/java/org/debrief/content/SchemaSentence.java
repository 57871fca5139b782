package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.ValidationMessage;

/** Says in plain English what a schema found; how to mend it is the schema's own description. */
record SchemaSentence(Map<String, JsonNode> documents, YamlValue root) {

    int line(ValidationMessage message) {
        var pointer = message.getInstanceLocation().toString();
        return message.getProperty() == null || message.getType().equals("required")
                ? root.lineOf(pointer)
                : root.lineOf(pointer + "/" + message.getProperty());
    }

    String of(ValidationMessage message) {
        var what = name(message.getInstanceLocation().toString());
        return switch (message.getType()) {
            case "required" -> "`%s` is missing.%s".formatted(message.getProperty(), mendMissing(message));
            case "additionalProperties", "unevaluatedProperties" -> unknown(message);
            case "type" -> type(message, what);
            case "minItems", "maxItems" -> "%s has %d entries.%s".formatted(what, size(message), mend(message));
            case "uniqueItems" -> "%s names something twice. Keep one of them.".formatted(what);
            case "propertyNames" ->
                "`%s` cannot be a key here. Write lower-case words or numbers joined by hyphens."
                        .formatted(message.getProperty());
            default -> "%s cannot be `%s`.%s".formatted(what, shown(message), mend(message));
        };
    }

    private static String name(String pointer) {
        if (pointer.isEmpty()) {
            return "This file";
        }
        var parts = pointer.split("/");
        var last = parts[parts.length - 1];
        return last.matches("\\d+") && parts.length > 2
                ? "Entry %d of `%s`".formatted(Integer.parseInt(last) + 1, parts[parts.length - 2])
                : "`%s`".formatted(last);
    }

    private static String type(ValidationMessage message, String what) {
        if (message.getInstanceNode().isNull()) {
            return "%s is empty.".formatted(what);
        }
        var wanted = message.getSchemaNode();
        var names = new ArrayList<String>();
        if (wanted.isArray()) {
            wanted.forEach(type -> names.add(inWords(type.asText())));
        } else {
            names.add(inWords(wanted.asText()));
        }
        return "%s must be %s%s.".formatted(what, String.join(" or ", names), quotes(message, names));
    }

    private static String quotes(ValidationMessage message, List<String> wanted) {
        boolean quotable = message.getInstanceNode().isNumber()
                || message.getInstanceNode().isBoolean();
        return quotable && wanted.contains("words") ? ": put quotes around it" : "";
    }

    private static String inWords(String type) {
        return switch (type) {
            case "string" -> "words";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            default -> "a set of names and values";
        };
    }

    private static int size(ValidationMessage message) {
        return message.getInstanceNode().size();
    }

    private static String shown(ValidationMessage message) {
        var text = message.getInstanceNode().isValueNode()
                ? message.getInstanceNode().asText()
                : message.getInstanceNode().toString();
        var line = text.strip().replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private String unknown(ValidationMessage message) {
        var known = new ArrayList<String>();
        var around = around(message);
        around.path("properties").fieldNames().forEachRemaining(known::add);
        var likely = Likely.meant(message.getProperty(), known);
        return "`%s` is not known here. %s"
                .formatted(message.getProperty(), likely.isEmpty() ? "Known are " + Listed.of(known) + "." : likely)
                .strip();
    }

    private String mend(ValidationMessage message) {
        return sentence(around(message));
    }

    private String mendMissing(ValidationMessage message) {
        var property = around(message).path("properties").path(message.getProperty());
        if (property.isBoolean() || property.isMissingNode()) {
            return "";
        }
        var own = sentence(property);
        return own.isEmpty() ? sentence(referred(message, property)) : own;
    }

    private JsonNode referred(ValidationMessage message, JsonNode property) {
        var to = property.path("$ref").asText();
        var file = to.substring(0, Math.max(0, to.indexOf('#')));
        var here = document(message);
        var place = file.isEmpty() ? here : here.substring(0, here.lastIndexOf('/') + 1) + file;
        return at(place, to.substring(to.indexOf('#') + 1));
    }

    /** The schema in which the broken rule stands. */
    private JsonNode around(ValidationMessage message) {
        var location = message.getSchemaLocation().toString();
        var fragment = location.substring(location.indexOf('#') + 1);
        return at(document(message), fragment.substring(0, Math.max(0, fragment.lastIndexOf('/'))));
    }

    private static String document(ValidationMessage message) {
        var location = message.getSchemaLocation().toString();
        return location.substring(0, location.indexOf('#'));
    }

    private JsonNode at(String document, String pointer) {
        var found = documents.get(document);
        return found == null ? MissingNode.getInstance() : found.at(JsonPointer.compile(pointer));
    }

    private static String sentence(JsonNode schema) {
        var description = schema.path("description").asText();
        return description.isEmpty() ? "" : " " + description;
    }
}
