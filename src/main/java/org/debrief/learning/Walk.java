package org.debrief.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.debrief.content.Condition;
import org.debrief.content.Module;
import org.debrief.content.Scene;

/**
 * The way one attempt has taken through one revision, worked out from what was answered and from nothing else, so that it is
 * the same on every device and every node. Core first; a further strand is a walk of its own over the same answers.
 */
public final class Walk implements Condition.Facts {

    private final Module module;
    private final Map<String, Optional<String>> answered;

    /** {@code answered}: scene to the option chosen there, if it was a decision. */
    public Walk(Module module, Map<String, Optional<String>> answered) {
        this.module = module;
        this.answered = Map.copyOf(answered);
    }

    @Override
    public boolean chose(String scene, String option) {
        return answered.getOrDefault(scene, Optional.empty())
                .filter(option::equals)
                .isPresent();
    }

    @Override
    public boolean seen(String scene) {
        return answered.containsKey(scene);
    }

    public boolean isAnswered(Scene scene) {
        return answered.containsKey(scene.id());
    }

    /** The answered scenes in order and, unless the end is reached, the one that waits for an answer. */
    public List<Scene> core() {
        return from(module.start());
    }

    public List<Scene> from(String start) {
        var path = new ArrayList<Scene>();
        var next = start;
        while (!next.equals(Scene.END)) {
            var scene = module.scenes().get(next);
            if (scene == null || path.contains(scene)) {
                break;
            }
            path.add(scene);
            if (!isAnswered(scene)) {
                break;
            }
            next = scene.next(this);
        }
        return path;
    }

    public boolean coreIsFinished() {
        return core().stream().allMatch(this::isAnswered);
    }

    /** Core scenes, then those of each further strand that is open. */
    public List<Scene> reached() {
        var reached = new ArrayList<>(core());
        if (coreIsFinished()) {
            module.further().forEach(strand -> reached.addAll(from(strand)));
        }
        return reached;
    }

    public Optional<Scene> reached(String scene) {
        return reached().stream()
                .filter(candidate -> candidate.id().equals(scene))
                .findFirst();
    }

    /** What was passed on the way to this scene: core scenes, and for a step of a further strand the whole core first. */
    public List<Scene> before(Scene scene) {
        var core = core();
        if (core.contains(scene)) {
            return core.subList(0, core.indexOf(scene));
        }
        var passed = new ArrayList<>(core);
        module.further().stream()
                .map(this::from)
                .filter(strand -> strand.contains(scene))
                .findFirst()
                .ifPresent(strand -> passed.addAll(strand.subList(0, strand.indexOf(scene))));
        return passed;
    }

    /** Where to go on: the first core scene without an answer, or nothing when the core is finished. */
    public Optional<Scene> waiting() {
        return core().stream().filter(scene -> !isAnswered(scene)).findFirst();
    }

    /** After this scene: the next one, or nothing when the strand ends. */
    public Optional<Scene> after(Scene scene) {
        var next = scene.next(this);
        return next.equals(Scene.END) ? Optional.empty() : module.scene(next);
    }

    /** The longest a person may still have before them, this scene included; for "step 3 of about 7". */
    public int stepsFrom(Scene scene) {
        return Steps.longest(module, scene.id(), new java.util.HashSet<>());
    }
}
