package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The shared entries one module uses, and the files that hold exactly these: part of its revision, so that a change to
 * any other entry leaves it alone. JSON is YAML, so that a stored revision reads like a content folder.
 */
final class Uses {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SortedMap<String, GlossaryTerm> terms = new TreeMap<>();
    private final SortedMap<String, Source> sources = new TreeMap<>();
    private final SortedMap<String, InventoryEntry> inventory = new TreeMap<>();
    private final SortedMap<String, Module.FrameworkElement> frameworks = new TreeMap<>();

    void terms(Collection<GlossaryTerm> used) {
        used.forEach(term -> terms.put(term.key(), term));
    }

    void sources(Collection<Source> used) {
        used.forEach(source -> sources.put(source.key(), source));
    }

    void inventory(InventoryEntry entry) {
        inventory.put(entry.id(), entry);
    }

    void framework(String key, Module.FrameworkElement element) {
        frameworks.put(key, element);
    }

    /** Only what is used; a kind of which nothing is used has no file. */
    SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        if (!terms.isEmpty()) {
            files.put(SharedReader.GLOSSARY, bytes(glossary()));
        }
        if (!sources.isEmpty()) {
            files.put(SharedReader.SOURCES, bytes(bibliography()));
        }
        if (!inventory.isEmpty()) {
            files.put(SharedReader.INVENTORY, bytes(study()));
        }
        byFramework().forEach((id, file) -> files.put(SharedReader.FRAMEWORKS + id + ".yaml", bytes(file)));
        return files;
    }

    private static byte[] bytes(ObjectNode node) {
        return (node + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode glossary() {
        var root = NODES.objectNode();
        var all = root.putObject("terms");
        terms.values()
                .forEach(term ->
                        all.putObject(term.key()).put("term", term.term()).put("text", term.text()));
        return root;
    }

    private ObjectNode bibliography() {
        var root = NODES.objectNode();
        var all = root.putObject("sources");
        for (var source : sources.values()) {
            var entry =
                    all.putObject(source.key()).put("short", source.shortly()).put("text", source.text());
            source.link().ifPresent(link -> entry.put("link", link));
        }
        return root;
    }

    private ObjectNode study() {
        var root = NODES.objectNode();
        var all = root.putArray("entries");
        for (var entry : inventory.values()) {
            var written = all.addObject()
                    .put("id", entry.id())
                    .put("title", entry.title())
                    .put("section", entry.section())
                    .put("work", entry.work());
            list(written, "connections", entry.connections());
            list(
                    written,
                    "evidence",
                    entry.evidence().stream().map(Evidence::code).toList());
            written.put("outcome", entry.outcome().code());
        }
        return root;
    }

    private static void list(ObjectNode node, String name, List<String> values) {
        var list = node.putArray(name);
        values.forEach(list::add);
    }

    private Map<String, ObjectNode> byFramework() {
        var files = new TreeMap<String, ObjectNode>();
        frameworks.forEach((key, element) -> {
            var parts = key.split("/", 2);
            var file = files.computeIfAbsent(parts[0], id -> NODES.objectNode()
                    .put("id", id)
                    .put("title", element.framework())
                    .put("version", element.version()));
            file.withArray("elements").addObject().put("id", parts[1]).put("title", element.title());
        });
        return files;
    }
}
