package org.debrief.learning;

import java.util.Set;

import org.debrief.content.Module;
import org.debrief.content.Scene;

/** How far it still is, counted along the longest way. */
final class Steps {

    private Steps() {}

    static int longest(Module module, String scene, Set<String> passed) {
        if (scene.equals(Scene.END) || !passed.add(scene)) {
            return 0;
        }
        int longest = module.scenes().get(scene).ways().stream()
                .mapToInt(way -> longest(module, way.to(), passed))
                .max()
                .orElse(0);
        passed.remove(scene);
        return longest + 1;
    }
}
