package org.debrief.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Holds what a module says it covers against what its scenes show. */
record CoverageCheck(ModuleDraft draft) {

    void check() {
        var covers = draft.facts().get("covers");
        var covered = Set.copyOf(covers.texts());
        var shown = new LinkedHashSet<String>();
        for (var scene : draft.scenes().values()) {
            for (var mention : mentions(scene).entrySet()) {
                shown.add(mention.getKey());
                if (!covered.contains(mention.getKey())) {
                    draft.problems()
                            .error(
                                    scene.file(),
                                    mention.getValue(),
                                    "The module does not say that it covers `%s`. Add it to `covers` in module.yaml, or take it out here."
                                            .formatted(mention.getKey()));
                }
            }
        }
        if (draft.allScenesRead()) {
            covers.items().stream()
                    .filter(entry -> !shown.contains(entry.text()))
                    .forEach(entry -> draft.problems()
                            .error(
                                    entry,
                                    "No scene mentions `%s`. Name it in the scene that covers it, or take it out here."
                                            .formatted(entry.text())));
        }
    }

    /** Entries of the inventory and the line on which the scene first names them. */
    private static Map<String, Integer> mentions(SceneDraft draft) {
        var mentions = new LinkedHashMap<String, Integer>();
        draft.facts().get("inventory").items().forEach(item -> mentions.putIfAbsent(item.text(), item.line()));
        for (var cell : draft.facts().get("activity").get("filled").items()) {
            cell.find("inventory").ifPresent(entry -> mentions.putIfAbsent(entry.text(), entry.line()));
        }
        var passages = draft.scene().heldBack().all();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Passage.Reported reported) {
                int line = draft.passageLines().get(i);
                reported.entries().forEach(entry -> mentions.putIfAbsent(entry.id(), line));
            }
        }
        return mentions;
    }
}
