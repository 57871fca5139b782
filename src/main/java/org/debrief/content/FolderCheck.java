package org.debrief.content;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be found wrong only by looking at all modules together. */
record FolderCheck(List<ModuleDraft> drafts, Shared shared, Problems problems) {

    void check(int folders) {
        refuseTwice("id", ModuleDraft::id);
        refuseTwice("order", draft -> draft.facts().get("order").text());
        if (drafts.size() == folders) {
            covered();
        }
    }

    private void refuseTwice(String field, Function<ModuleDraft, String> value) {
        var taken = new HashMap<String, ModuleDraft>();
        for (var draft : drafts) {
            var before = taken.putIfAbsent(value.apply(draft), draft);
            if (before != null) {
                draft.problems()
                        .error(
                                draft.facts().get(field),
                                "`%s: %s` is taken by %s. Give one of them another."
                                        .formatted(
                                                field,
                                                value.apply(draft),
                                                before.facts().file()));
            }
        }
    }

    private void covered() {
        var covered = drafts.stream()
                .flatMap(draft -> draft.facts().get("covers").texts().stream())
                .collect(Collectors.toSet());
        for (var id : shared.inventory().entries().keySet()) {
            if (!covered.contains(id)) {
                var sentence = "No module covers `%s`. Cover it in one.".formatted(id);
                int line = shared.inventoryLines().get(id);
                if (shared.inventoryComplete()) {
                    problems.error(SharedReader.INVENTORY, line, sentence);
                } else {
                    problems.note(SharedReader.INVENTORY, line, sentence);
                }
            }
        }
    }
}
