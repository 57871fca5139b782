package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A value in a YAML file that knows where it stands. A field that is not there reads as empty. */
record YamlValue(Document document, String pointer, JsonNode node) {

    /** Lines are those of the key (or of the item); a block's text begins on the line after its key. */
    record Document(String file, Map<String, Integer> lines, Set<String> blocks) {}

    String file() {
        return document.file();
    }

    /** The path of a file in the same folder. */
    String beside(String name) {
        return file().substring(0, file().lastIndexOf('/') + 1) + name;
    }

    int line() {
        return lineOf(pointer);
    }

    /** The line of a pointer, or of the nearest value around it. */
    int lineOf(String wanted) {
        var nearest = wanted;
        while (!document.lines().containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return document.lines().get(nearest);
    }

    /** Where the text itself begins. */
    int textLine() {
        return document.blocks().contains(pointer) ? line() + 1 : line();
    }

    boolean isBlock() {
        return document.blocks().contains(pointer);
    }

    YamlValue get(String field) {
        var value = node.get(field);
        return new YamlValue(
                document, pointer + "/" + escaped(field), value == null ? MissingNode.getInstance() : value);
    }

    Optional<YamlValue> find(String field) {
        return node.hasNonNull(field) ? Optional.of(get(field)) : Optional.empty();
    }

    List<YamlValue> items() {
        var items = new ArrayList<YamlValue>();
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            items.add(new YamlValue(document, pointer + "/" + i, node.get(i)));
        }
        return items;
    }

    List<String> fieldNames() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isList() {
        return node.isArray();
    }

    String text() {
        return node.asText("");
    }

    Optional<String> text(String field) {
        return find(field).map(YamlValue::text);
    }

    List<String> texts() {
        return items().stream().map(YamlValue::text).toList();
    }

    int number() {
        return node.asInt();
    }

    boolean flag() {
        return node.asBoolean();
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }
}
