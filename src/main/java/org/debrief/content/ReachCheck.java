package org.debrief.content;

/** Refuses scenes nobody can reach, ways nobody can take and passages nobody can see. */
record ReachCheck(ModuleDraft draft, Exploration exploration) {

    void check() {
        boolean coreEnds = exploration.reached(Scene.END);
        for (var scene : draft.scenes().values()) {
            if (exploration.reached(scene.id())) {
                ways(scene);
                passages(scene);
            } else if (coreEnds || scene.scene().path() == Scene.Path.CORE) {
                draft.problems()
                        .error(
                                scene.file(),
                                scene.line("id"),
                                "Nobody can reach the scene `%s`. Lead a way to it, or take it out."
                                        .formatted(scene.id()));
            }
        }
    }

    private void ways(SceneDraft scene) {
        for (int i = 0; i < scene.scene().ways().size(); i++) {
            var way = scene.scene().ways().get(i);
            if (!exploration.taken(way)) {
                draft.problems().error(scene.file(), scene.wayLines().get(i), neverTaken(scene, way));
            }
        }
    }

    private static String neverTaken(SceneDraft scene, Scene.Way way) {
        var options = scene.facts().get("activity").get("options").items();
        boolean allLead = !options.isEmpty()
                && options.stream().allMatch(option -> option.find("to").isPresent());
        return allLead && way.when().equals(Condition.ALWAYS)
                ? "Every option here leads on by its own `to`, so nobody takes `next`. Take `next` out."
                : "Nobody can take this way to `%s`: an earlier way always holds, or its condition never does. Take it out, or mend the conditions."
                        .formatted(way.to());
    }

    private void passages(SceneDraft scene) {
        var passages = scene.scene().heldBack().all();
        for (int i = 0; i < passages.size(); i++) {
            if (!exploration.shown(passages.get(i))) {
                draft.problems()
                        .error(
                                scene.file(),
                                scene.passageLines().get(i),
                                "Nobody can ever see this block: its condition holds on no path. Mend the condition, or take the block out.");
            }
        }
    }
}
