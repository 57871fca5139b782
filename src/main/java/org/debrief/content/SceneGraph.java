package org.debrief.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which scenes can come after which, whatever the conditions say. When the core ends, every further strand opens, and
 * again when one of these ends.
 */
final class SceneGraph {

    private final Map<String, Set<String>> after = new HashMap<>();
    private final String start;

    SceneGraph(Module module) {
        start = module.start();
        for (var id : module.scenes().keySet()) {
            after.put(id, follow(module, id));
        }
    }

    private static Set<String> follow(Module module, String start) {
        var met = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>(List.of(start));
        while (!open.isEmpty()) {
            for (var next : next(module, open.remove())) {
                if (met.add(next)) {
                    open.add(next);
                }
            }
        }
        return met;
    }

    private static List<String> next(Module module, String id) {
        if (id.equals(Scene.END)) {
            return module.further();
        }
        return module.scene(id).stream()
                .flatMap(scene -> scene.ways().stream())
                .map(Scene.Way::to)
                .toList();
    }

    /** The scenes that can still come after this one; this one too only when it can come again. */
    Set<String> after(String scene) {
        return after.getOrDefault(scene, Set.of());
    }

    boolean canPrecede(String earlier, String later) {
        return after(earlier).contains(later);
    }

    boolean canBeReached(String scene) {
        return scene.equals(start) || canPrecede(start, scene);
    }
}
