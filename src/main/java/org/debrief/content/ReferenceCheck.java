package org.debrief.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Refuses what points to a scene or an option that is not there. */
final class ReferenceCheck {

    private final ModuleDraft draft;

    ReferenceCheck(ModuleDraft draft) {
        this.draft = draft;
    }

    void check() {
        start(draft.facts().get("start"), Scene.Path.CORE);
        draft.facts().get("further").items().forEach(strand -> start(strand, Scene.Path.FURTHER));
        for (var scene : draft.scenes().values()) {
            ways(scene);
            passages(scene);
            scene.echoes().forEach(echo -> echo(scene, echo));
        }
    }

    private void start(YamlValue start, Scene.Path path) {
        if (exists(start.text(), start.file(), start.line())) {
            var scene = draft.scenes().get(start.text());
            if (scene != null && scene.scene().path() != path) {
                draft.problems()
                        .error(
                                start,
                                "The scene `%s` is not `path: %s`. Say so there, or name another one here."
                                        .formatted(start.text(), path.code()));
            }
        }
    }

    private boolean exists(String scene, String file, int line) {
        boolean exists = draft.sceneIds().contains(scene);
        if (!exists) {
            draft.problems()
                    .error(
                            file,
                            line,
                            "There is no scene `%s` in this module. %sWrite it, or mend the name here."
                                    .formatted(scene, Likely.meant(scene, draft.sceneIds())));
        }
        return exists;
    }

    private void ways(SceneDraft scene) {
        for (int i = 0; i < scene.scene().ways().size(); i++) {
            var way = scene.scene().ways().get(i);
            int line = scene.wayLines().get(i);
            if (!way.to().equals(Scene.END) && exists(way.to(), scene.file(), line)) {
                crossing(scene, way, line);
            }
            condition(scene, way.when(), line);
        }
    }

    private void crossing(SceneDraft from, Scene.Way way, int line) {
        var to = draft.scenes().get(way.to());
        if (to != null && to.scene().path() != from.scene().path()) {
            draft.problems()
                    .error(
                            from.file(),
                            line,
                            from.scene().path() == Scene.Path.CORE
                                    ? "This scene is core and leads to `%s`, which is further. Lead to `end`, and list `%1$s` under `further` in module.yaml."
                                            .formatted(way.to())
                                    : "This scene is further and leads back to `%s`, which is core. Lead to a further scene or to `end`."
                                            .formatted(way.to()));
        }
    }

    private void passages(SceneDraft scene) {
        var passages = scene.scene().heldBack().all();
        for (int i = 0; i < passages.size(); i++) {
            condition(scene, passages.get(i).when(), scene.passageLines().get(i));
        }
    }

    private void condition(SceneDraft scene, Condition condition, int line) {
        var mentions = Mentions.in(condition);
        mentions.seen().forEach(seen -> exists(seen.scene(), scene.file(), line));
        for (var chose : mentions.chosen()) {
            if (exists(chose.scene(), scene.file(), line)) {
                option(scene, chose, line);
            }
        }
    }

    private void option(SceneDraft from, Condition.Chose chose, int line) {
        var asked = draft.scenes().get(chose.scene());
        if (asked == null) {
            return;
        }
        var known = options(asked);
        if (!known.contains(chose.option())) {
            draft.problems()
                    .error(
                            from.file(),
                            line,
                            "The scene `%s` offers no option `%s`. %sMend the name here."
                                    .formatted(chose.scene(), chose.option(), Likely.meant(chose.option(), known)));
        }
    }

    private static Set<String> options(SceneDraft scene) {
        return scene.scene().activity().orElse(null) instanceof Decide decide
                ? new LinkedHashSet<>(decide.options().stream().map(Choice::id).toList())
                : Set.of();
    }

    private void echo(SceneDraft scene, SceneDraft.Echo echo) {
        if (!exists(echo.scene(), scene.file(), echo.line())) {
            return;
        }
        var echoed = Optional.ofNullable(draft.scenes().get(echo.scene()));
        boolean silent =
                echoed.filter(found -> found.scene().activity().isEmpty()).isPresent();
        boolean own = echo.scene().equals(scene.id());
        if (silent) {
            refuse(scene, echo, "Nothing is asked in `%s`, so there is nothing to print. Name another scene.");
        } else if (own && !echo.heldBack()) {
            refuse(
                    scene,
                    echo,
                    "Nothing is answered yet where this exhibit stands. Hold it back in an `exhibit` block.");
        }
    }

    private void refuse(SceneDraft scene, SceneDraft.Echo echo, String sentence) {
        draft.problems().error(scene.file(), echo.line(), sentence.formatted(echo.scene()));
    }
}
