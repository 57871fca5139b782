package org.debrief.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The exhibits of one module by id, and which of them stand somewhere. */
final class Exhibits {

    /** Where it is written, and whether its text leaves a place for the learner's words. */
    record Draft(Exhibit exhibit, YamlValue facts, boolean leavesPlace) {}

    private final Map<String, Draft> drafts = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private final Problems problems;

    Exhibits(Problems problems) {
        this.problems = problems;
    }

    void add(Draft draft) {
        var before = drafts.putIfAbsent(draft.exhibit().id(), draft);
        if (before != null) {
            problems.error(
                    draft.facts().get("id"),
                    "The id `%s` is taken by %s. Give one of them another id."
                            .formatted(draft.exhibit().id(), before.facts().file()));
        }
    }

    void unreadable(String id) {
        unreadable.add(id);
    }

    Optional<Draft> find(String id, String file, int line) {
        placed.add(id);
        var found = Optional.ofNullable(drafts.get(id));
        if (found.isEmpty() && unreadable.contains(id)) {
            problems.followsFromAnother();
        } else if (found.isEmpty()) {
            problems.error(
                    file,
                    line,
                    "There is no exhibit `%s` in this module. %sAdd it under exhibits/, or mend it here."
                            .formatted(id, Likely.meant(id, drafts.keySet())));
        }
        return found;
    }

    void warnOfUnplaced() {
        for (var draft : drafts.values()) {
            if (!placed.contains(draft.exhibit().id())) {
                problems.warning(
                        draft.facts().file(),
                        1,
                        "The exhibit `%s` stands nowhere. Place it in a scene, or take it out."
                                .formatted(draft.exhibit().id()));
            }
        }
    }

    boolean allRead() {
        return unreadable.isEmpty();
    }

    Set<String> dataFiles() {
        return drafts.values().stream()
                .flatMap(draft -> draft.facts().text("data").map(draft.facts()::beside).stream())
                .collect(Collectors.toSet());
    }
}
