package org.debrief.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds modules against what was released: ids that people's answers point to stay, and changes are what they say. */
final class ReleaseCheck {

    static final String RELEASED = "released.yaml";

    private final List<YamlValue> releases;
    private final Problems problems;

    private ReleaseCheck(List<YamlValue> releases, Problems problems) {
        this.releases = releases;
        this.problems = problems;
    }

    static ReleaseCheck of(ContentFiles files, Shapes shapes, Problems problems) {
        var releases = Optional.of(RELEASED)
                .filter(files::has)
                .flatMap(path -> files.text(path, problems))
                .flatMap(text -> YamlReader.read(RELEASED, text, 1, problems))
                .filter(value -> shapes.accepts(value, "released", problems))
                .map(value -> value.get("released").items());
        return new ReleaseCheck(releases.orElse(List.of()), problems);
    }

    void check(List<ModuleDraft> drafts, int folders) {
        drafts.forEach(this::module);
        if (drafts.size() == folders) {
            refuseModulesGone(drafts.stream().map(ModuleDraft::id).collect(Collectors.toSet()));
        }
    }

    private void refuseModulesGone(Set<String> known) {
        var gone = new HashSet<String>();
        for (var release : releases) {
            var module = release.get("module").text();
            if (!known.contains(module) && gone.add(module)) {
                problems.error(
                        release,
                        "The module `%s` was released and is gone. Put it back; people may be in it."
                                .formatted(module));
            }
        }
    }

    private void module(ModuleDraft draft) {
        var retired = draft.facts().get("retired");
        var scenes = new HashSet<>(retired.get("scenes").texts());
        var options = new HashSet<>(retired.get("options").texts());
        refuseUsedAgain(draft, scenes, options);
        var own = releases.stream()
                .filter(release -> release.get("module").text().equals(draft.id()))
                .toList();
        if (draft.allScenesRead()) {
            refuseVanished(draft, own, scenes, options);
        }
        if (!own.isEmpty() && !draft.problems().refused()) {
            draft.module().ifPresent(module -> changes(draft, module, own.get(own.size() - 1)));
        }
    }

    private static void refuseUsedAgain(ModuleDraft draft, Set<String> scenes, Set<String> options) {
        for (var scene : draft.scenes().values()) {
            if (scenes.contains(scene.id())) {
                refuseUsedAgain(draft, scene.facts().get("id"), scene.id());
            }
            for (var option : scene.facts().get("activity").get("options").items()) {
                if (options.contains(scene.id() + "/" + option.get("id").text())) {
                    refuseUsedAgain(draft, option.get("id"), option.get("id").text());
                }
            }
        }
    }

    private static void refuseUsedAgain(ModuleDraft draft, YamlValue at, String id) {
        draft.problems().error(at, "The id `%s` is retired and can never be used again. Choose another.".formatted(id));
    }

    private static void refuseVanished(
            ModuleDraft draft, List<YamlValue> releases, Set<String> retiredScenes, Set<String> retiredOptions) {
        for (var scene : released(releases).entrySet()) {
            var now = draft.scenes().get(scene.getKey());
            if (now == null) {
                if (!retiredScenes.contains(scene.getKey())) {
                    vanished(draft, "scene", scene.getKey(), "scenes");
                }
                continue;
            }
            var options = now.facts().get("activity").get("options").items().stream()
                    .map(option -> option.get("id").text())
                    .collect(Collectors.toSet());
            for (var option : scene.getValue()) {
                var full = scene.getKey() + "/" + option;
                if (!options.contains(option) && !retiredOptions.contains(full)) {
                    vanished(draft, "option", full, "options");
                }
            }
        }
    }

    private static Map<String, Set<String>> released(List<YamlValue> releases) {
        var scenes = new LinkedHashMap<String, Set<String>>();
        for (var release : releases) {
            var released = release.get("scenes");
            for (var scene : released.fieldNames()) {
                scenes.computeIfAbsent(scene, id -> new HashSet<>())
                        .addAll(released.get(scene).texts());
            }
        }
        return scenes;
    }

    private static void vanished(ModuleDraft draft, String what, String id, String list) {
        draft.problems()
                .error(
                        draft.facts().get("retired"),
                        "The %s `%s` was released and is gone. List it under `%s` of `retired`, or put it back: an id is never renamed."
                                .formatted(what, id, list));
    }

    private static void changes(ModuleDraft draft, Module module, YamlValue last) {
        if (Compiler.revision(draft, module).id().equals(last.get("revision").text())) {
            return;
        }
        var since = new ArrayList<>(module.changes());
        since.subList(0, Math.min(since.size(), last.get("changes").number())).clear();
        boolean restructured =
                !Structure.of(module).equals(last.get("structure").text());
        var at = draft.facts().get("changes");
        if (since.isEmpty()) {
            draft.problems()
                    .error(
                            at,
                            "The module has changed since it was released, and `changes` does not say how. Add a line with `kind: %s`."
                                    .formatted(restructured ? "structure" : "wording"));
        } else if (restructured
                && since.stream().noneMatch(change -> change.kind().equals("structure"))) {
            draft.problems()
                    .error(
                            at,
                            "More than the wording has changed: scenes, what they ask or the ways between them. Say `kind: structure`.");
        }
    }
}
