package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What reading one module works with and gathers: its folder, what is shared, what it uses, what is wrong. */
record ModuleReading(
        String folder,
        ContentFiles files,
        Shared shared,
        Shapes shapes,
        Problems problems,
        Uses uses,
        List<Readable> readable) {

    static final Pattern OWN =
            Pattern.compile("module\\.yaml|workshop\\.md|scenes/[^/]+\\.md|exhibits/[^/]+\\.(yaml|csv)");

    /** Words that people will read, and where they stand. */
    record Readable(String file, int line, String text) {}

    ModuleReading(String folder, ContentFiles files, Shared shared, Shapes shapes) {
        this(folder, files, shared, shapes, new Problems(), new Uses(), new ArrayList<>());
    }

    Optional<YamlValue> yaml(String path, String kind) {
        return files.text(path, problems)
                .flatMap(text -> YamlReader.read(path, text, 1, problems))
                .filter(value -> shapes.accepts(value, kind, problems));
    }

    /** The module's own files by their path in its folder, with plain line ends; anything else that lies there is not part of it. */
    SortedMap<String, byte[]> moduleFiles() {
        var own = new TreeMap<String, byte[]>();
        for (var path : files.under(folder, "")) {
            var name = path.substring(folder.length());
            if (OWN.matcher(name).matches()) {
                files.text(path, problems).ifPresent(text -> own.put(name, text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return own;
    }

    Html prose(String file, SceneText.Prose prose) {
        readable.add(new Readable(file, prose.line(), prose.text()));
        return ProseCompiler.compile(file, prose, shared, uses, problems);
    }

    Html prose(YamlValue value) {
        return value.text().isEmpty()
                ? Html.EMPTY
                : prose(value.file(), new SceneText.Prose(value.text(), value.textLine()));
    }

    String words(YamlValue value) {
        if (!value.text().isEmpty()) {
            readable.add(new Readable(value.file(), value.textLine(), value.text()));
        }
        return value.text().strip();
    }

    Optional<String> words(YamlValue value, String field) {
        return value.find(field).map(this::words);
    }

    Optional<InventoryEntry> entry(String id, String file, int line) {
        var entry = shared.inventory().find(id, file, line, problems);
        entry.ifPresent(uses::inventory);
        return entry;
    }

    List<InventoryEntry> entries(YamlValue ids) {
        return ids.items().stream()
                .flatMap(id -> entry(id.text(), id.file(), id.line()).stream())
                .toList();
    }

    Condition condition(String text, String file, int line) {
        try {
            return ConditionParser.parse(text);
        } catch (ConditionParser.Unreadable unreadable) {
            problems.error(file, line, unreadable.getMessage());
            return Condition.ALWAYS;
        }
    }

    /** Things with an id and a text; the same id twice is refused. */
    List<Choice> choices(YamlValue list) {
        refuseTwice(list);
        return list.items().stream()
                .map(item -> new Choice(item.get("id").text(), words(item.get("text"))))
                .toList();
    }

    void refuseTwice(YamlValue list) {
        var met = new HashSet<String>();
        for (var item : list.items()) {
            if (!met.add(item.get("id").text())) {
                problems.error(
                        item,
                        "The id `%s` stands here twice. Give one of them another id."
                                .formatted(item.get("id").text()));
            }
        }
    }
}
