package org.debrief.content;

/** Refuses conditions and echoes that ask about scenes which never come before. Scenes out of reach are told elsewhere. */
final class EarlierCheck {

    private final ModuleDraft draft;
    private final SceneGraph graph;
    private boolean holds = true;

    EarlierCheck(ModuleDraft draft, SceneGraph graph) {
        this.draft = draft;
        this.graph = graph;
    }

    boolean holds() {
        if (graph.canBeReached(Scene.END)) {
            draft.scenes().values().stream()
                    .filter(scene -> graph.canBeReached(scene.id()))
                    .forEach(this::check);
        }
        return holds;
    }

    private void check(SceneDraft scene) {
        for (int i = 0; i < scene.scene().ways().size(); i++) {
            condition(
                    scene, scene.scene().ways().get(i).when(), scene.wayLines().get(i));
        }
        var passages = scene.scene().heldBack().all();
        for (int i = 0; i < passages.size(); i++) {
            condition(scene, passages.get(i).when(), scene.passageLines().get(i));
        }
        scene.echoes().forEach(echo -> earlier(scene, echo.scene(), echo.line()));
    }

    private void condition(SceneDraft scene, Condition condition, int line) {
        var mentions = Mentions.in(condition);
        mentions.seen().forEach(seen -> earlier(scene, seen.scene(), line));
        mentions.chosen().forEach(chose -> earlier(scene, chose.scene(), line));
    }

    private void earlier(SceneDraft scene, String asked, int line) {
        if (!asked.equals(scene.id()) && !graph.canPrecede(asked, scene.id())) {
            holds = false;
            draft.problems()
                    .error(
                            scene.file(),
                            line,
                            "This asks about `%s`, which never comes before this scene. Ask about an earlier one."
                                    .formatted(asked));
        }
    }
}
