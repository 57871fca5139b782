package org.debrief.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files that modules share. */
final class SharedReader {

    static final String GLOSSARY = "glossary.yaml";
    static final String SOURCES = "sources.yaml";
    static final String INVENTORY = "inventory.yaml";
    static final String FRAMEWORKS = "frameworks/";

    private final ContentFiles files;
    private final Shapes shapes;
    private final Problems problems;

    SharedReader(ContentFiles files, Shapes shapes, Problems problems) {
        this.files = files;
        this.shapes = shapes;
        this.problems = problems;
    }

    Shared read() {
        var inventory = file(INVENTORY, "inventory");
        var entries = inventory.map(file -> file.get("entries").items()).orElse(List.of());
        return new Shared(
                glossary(),
                sources(),
                new Shelf<>(INVENTORY, inventory(entries), readable(INVENTORY, inventory)),
                frameworks(),
                inventory.map(file -> file.get("complete").flag()).orElse(false),
                entries.stream().collect(Collectors.toMap(e -> e.get("id").text(), YamlValue::line, Math::min)));
    }

    private Optional<YamlValue> file(String path, String kind) {
        if (!files.has(path)) {
            return Optional.empty();
        }
        return files.text(path, problems)
                .flatMap(text -> YamlReader.read(path, text, 1, problems))
                .filter(value -> shapes.accepts(value, kind, problems));
    }

    private boolean readable(String path, Optional<YamlValue> read) {
        return read.isPresent() || !files.has(path);
    }

    private Shelf<GlossaryTerm> glossary() {
        var file = file(GLOSSARY, "glossary");
        var terms = new TreeMap<String, GlossaryTerm>();
        file.map(found -> found.get("terms")).ifPresent(found -> found.fieldNames()
                .forEach(key -> terms.put(
                        key,
                        new GlossaryTerm(
                                key,
                                found.get(key).get("term").text(),
                                found.get(key).get("text").text()))));
        return new Shelf<>(GLOSSARY, terms, readable(GLOSSARY, file));
    }

    private Shelf<Source> sources() {
        var file = file(SOURCES, "sources");
        var sources = new TreeMap<String, Source>();
        file.map(found -> found.get("sources"))
                .ifPresent(found -> found.fieldNames().forEach(key -> sources.put(key, source(key, found.get(key)))));
        return new Shelf<>(SOURCES, sources, readable(SOURCES, file));
    }

    private static Source source(String key, YamlValue entry) {
        return new Source(
                key,
                entry.text("short").orElseGet(() -> shortly(key)),
                entry.get("text").text(),
                entry.text("link"));
    }

    /** jones-fulop-2021 is cited as Jones Fulop 2021. */
    private static String shortly(String key) {
        return Stream.of(key.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    private Map<String, InventoryEntry> inventory(List<YamlValue> values) {
        var entries = new TreeMap<String, InventoryEntry>();
        for (var value : values) {
            var entry = entry(value);
            if (entries.putIfAbsent(entry.id(), entry) != null) {
                problems.error(value, "`%s` stands here twice. Keep one of them.".formatted(entry.id()));
            }
        }
        return entries;
    }

    private static InventoryEntry entry(YamlValue value) {
        return new InventoryEntry(
                value.get("id").text(),
                value.get("title").text(),
                value.get("section").text(),
                value.get("work").text(),
                value.get("connections").texts(),
                Codes.all(Evidence.class, value.get("evidence")),
                Codes.one(InventoryEntry.Outcome.class, value.get("outcome"), InventoryEntry.Outcome.NONE));
    }

    private Shelf<Module.FrameworkElement> frameworks() {
        var elements = new HashMap<String, Module.FrameworkElement>();
        boolean readable = true;
        for (var path : new ArrayList<>(files.under(FRAMEWORKS, ".yaml"))) {
            var file = file(path, "framework");
            readable &= file.isPresent();
            file.ifPresent(framework -> elements.putAll(elements(framework)));
        }
        return new Shelf<>(FRAMEWORKS, elements, readable);
    }

    private Map<String, Module.FrameworkElement> elements(YamlValue framework) {
        var id = framework.get("id").text();
        if (!framework.file().equals(FRAMEWORKS + id + ".yaml")) {
            problems.error(framework.get("id"), "The file of `%1$s` must be called `%1$s.yaml`.".formatted(id));
        }
        var elements = new HashMap<String, Module.FrameworkElement>();
        for (var element : framework.get("elements").items()) {
            var title = element.get("title").text();
            var made = new Module.FrameworkElement(
                    framework.get("title").text(), framework.get("version").text(), title);
            if (elements.put(id + "/" + element.get("id").text(), made) != null) {
                problems.error(
                        element,
                        "`%s` stands here twice. Keep one of them."
                                .formatted(element.get("id").text()));
            }
        }
        return elements;
    }
}
