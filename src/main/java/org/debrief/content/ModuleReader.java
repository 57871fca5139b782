package org.debrief.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of one module. */
final class ModuleReader {

    static final String MODULE = "module.yaml";
    static final String SCENES = "scenes/";
    static final String EXHIBITS = "exhibits/";
    static final String WORKSHOP = "workshop.md";

    private final ModuleReading reading;
    private final Exhibits exhibits;
    private final Map<String, SceneDraft> scenes = new LinkedHashMap<>();
    private final Set<String> sceneIds = new LinkedHashSet<>();
    private boolean complete = true;

    private ModuleReader(ModuleReading reading) {
        this.reading = reading;
        this.exhibits = new Exhibits(reading.problems());
    }

    /** Empty when module.yaml itself cannot be read. */
    static Optional<ModuleDraft> read(ModuleReading reading) {
        return new ModuleReader(reading).read();
    }

    private Optional<ModuleDraft> read() {
        var path = reading.folder() + MODULE;
        if (!reading.files().has(path)) {
            reading.problems().error(path, 1, "This module has no module.yaml. Add it.");
            return Optional.empty();
        }
        var facts = reading.yaml(path, "module");
        reading.files().under(reading.folder() + EXHIBITS, ".yaml").forEach(this::exhibit);
        reading.files().under(reading.folder() + SCENES, ".md").forEach(this::scene);
        return facts.map(found -> {
            var module = module(found);
            return new ModuleDraft(
                    reading, found, complete ? Optional.of(module) : Optional.empty(), scenes, sceneIds, exhibits);
        });
    }

    private void exhibit(String path) {
        var draft = reading.yaml(path, "exhibit").flatMap(facts -> {
            var read = ExhibitReader.read(reading, facts);
            if (read.isEmpty()) {
                exhibits.unreadable(facts.get("id").text());
            }
            return read;
        });
        complete &= draft.isPresent();
        draft.ifPresentOrElse(exhibits::add, () -> exhibits.unreadable(name(path, ".yaml")));
    }

    /** The best guess at the id of a file that cannot be read. */
    private static String name(String path, String ending) {
        var name = path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
        return name.replaceFirst("^\\d+-", "");
    }

    private void scene(String path) {
        var text = reading.files()
                .text(path, reading.problems())
                .flatMap(read -> SceneText.read(path, read, reading.problems()));
        var id = text.map(read -> read.facts().get("id").text()).filter(found -> !found.isEmpty());
        var draft = text.filter(read -> reading.shapes().accepts(read.facts(), "scene", reading.problems()))
                .flatMap(read -> SceneReader.read(reading, exhibits, read));
        complete &= draft.isPresent();
        sceneIds.add(id.orElseGet(() -> name(path, ".md")));
        draft.ifPresent(this::add);
    }

    private void add(SceneDraft draft) {
        var before = scenes.putIfAbsent(draft.id(), draft);
        if (before != null) {
            reading.problems()
                    .error(
                            draft.facts().get("id"),
                            "The id `%s` is taken by %s. Give one of them another id."
                                    .formatted(draft.id(), before.file()));
        }
    }

    private Module module(YamlValue facts) {
        var compiled = new LinkedHashMap<String, Scene>();
        scenes.forEach((id, draft) -> compiled.put(id, draft.scene()));
        return new Module(
                facts.get("id").text(),
                reading.words(facts.get("title")),
                facts.get("order").number(),
                facts.get("minutes").number(),
                reading.words(facts.get("summary")),
                reading.words(facts.get("asked")),
                Codes.all(Work.class, facts.get("work")),
                Codes.all(Connection.class, facts.get("connections")),
                facts.get("objectives").items().stream().map(reading::words).toList(),
                reading.entries(facts.get("covers")),
                frameworks(facts.get("frameworks")),
                facts.get("banners").items().stream().map(this::banner).toList(),
                facts.find("warning").map(this::warning),
                facts.get("start").text(),
                facts.get("further").texts(),
                facts.get("changes").items().stream().map(this::change).toList(),
                Collections.unmodifiableMap(compiled));
    }

    private List<Module.FrameworkElement> frameworks(YamlValue keys) {
        return keys.items().stream()
                .flatMap(key -> {
                    var element =
                            reading.shared().frameworks().find(key.text(), key.file(), key.line(), reading.problems());
                    element.ifPresent(found -> reading.uses().framework(key.text(), found));
                    return element.stream();
                })
                .toList();
    }

    private Module.Banner banner(YamlValue banner) {
        return new Module.Banner(banner.get("kind").text(), reading.words(banner.get("text")));
    }

    private Module.Warning warning(YamlValue warning) {
        return new Module.Warning(reading.words(warning.get("text")), reading.words(warning, "round"));
    }

    private Module.Change change(YamlValue change) {
        return new Module.Change(
                date(change.get("date")), change.get("kind").text(), reading.words(change.get("what")));
    }

    private LocalDate date(YamlValue date) {
        try {
            return LocalDate.parse(date.text());
        } catch (DateTimeParseException noSuchDay) {
            reading.problems().error(date, "There is no day `%s`. Write it like 2026-11-22.".formatted(date.text()));
            return LocalDate.EPOCH;
        }
    }
}
