package org.debrief.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.account.Visitor;
import org.debrief.content.Answer;
import org.debrief.content.Module;
import org.debrief.content.Notice;
import org.debrief.content.Placement;
import org.debrief.content.Refusal;
import org.debrief.content.Reveal;
import org.debrief.content.Scene;
import org.debrief.content.ShownExhibit;
import org.debrief.draft.Draft;

/** Puts together what a learner sees of a scene. What is held back is asked for only with a kept response in hand. */
@Singleton
class ScenePages {

    @Inject
    Visitor visitor;

    /** One attempt with its module and the way walked, as every page of it needs them. */
    record Stand(Attempt attempt, Module module, Walk walk) {

        static Stand of(Attempt attempt, Revisions revisions) {
            var module = revisions.module(attempt);
            return new Stand(attempt, module, attempt.walk(module));
        }
    }

    /** What was just sent and could not be kept. */
    record Refused(Answer answer, List<Refusal> refusals) {}

    /** @param draft what is being written there, where nothing was kept yet */
    SceneView view(Stand stand, Scene scene, int roll, Optional<Draft> draft) {
        var response = stand.attempt().response(scene.id());
        if (response.isPresent()) {
            return page(
                    stand,
                    scene,
                    roll,
                    Optional.empty(),
                    SceneView.DraftState.NONE,
                    Optional.of(kept(stand, scene, response.get(), roll)));
        }
        var answer = draft.map(found -> new Answer(found.fields(visitor.key()))).orElse(Answer.NONE);
        var form = scene.activity().map(activity -> new ActivityForm(activity, answer, List.of()));
        var state = draft.map(found -> new SceneView.DraftState(found.version, found.savedAt))
                .orElse(SceneView.DraftState.NONE);
        return page(stand, scene, roll, form, state, Optional.empty());
    }

    SceneView refused(Stand stand, Scene scene, Refused refused, int draftVersion) {
        var form = scene.activity().map(activity -> new ActivityForm(activity, refused.answer(), refused.refusals()));
        return page(stand, scene, 1, form, new SceneView.DraftState(draftVersion, null), Optional.empty());
    }

    private SceneView page(
            Stand stand,
            Scene scene,
            int roll,
            Optional<ActivityForm> form,
            SceneView.DraftState draft,
            Optional<SceneView.Kept> kept) {
        return new SceneView(
                stand.module(),
                scene,
                Paths.attempt(stand.attempt()),
                Paths.scene(stand.attempt(), scene),
                position(stand, scene),
                scene.exhibits().stream()
                        .map(placement -> show(stand, placement, roll))
                        .toList(),
                form,
                draft,
                kept,
                scene.activity().isPresent() ? Optional.empty() : Optional.of(read(stand, scene, roll)),
                steps(stand, scene));
    }

    /** Leave to read on where nothing is asked. */
    private record NothingAsked(String scene) implements Reveal {}

    private Follows read(Stand stand, Scene scene, int roll) {
        var passages = scene.heldBack().reveal(new NothingAsked(scene.id()), stand.walk());
        return Follows.of(passages, held -> show(stand, held.placement(), roll));
    }

    private SceneView.Kept kept(Stand stand, Scene scene, Response response, int roll) {
        var key = visitor.key();
        var said =
                scene.activity().map(activity -> response.said(activity, key)).orElse(List.of());
        var passages = scene.heldBack().reveal(response, stand.walk());
        var thoughts = SecondThought.of(response.id).stream()
                .map(thought -> new SceneView.Thought(thought.words(key), thought.writtenAt))
                .toList();
        return new SceneView.Kept(
                response.id,
                said,
                response.keptAt,
                response.copied,
                Follows.of(passages, held -> show(stand, held.placement(), roll)),
                thoughts,
                stand.walk().after(scene).map(next -> step(stand, next, scene)));
    }

    private ShownExhibit show(Stand stand, Placement placement, int roll) {
        return ShownExhibit.of(
                placement, placement.echoes().flatMap(scene -> echo(stand.attempt(), scene, visitor.key())), roll);
    }

    /** The learner's own words from another scene, to be printed in an exhibit. */
    static Optional<String> echo(Attempt attempt, String scene, AuthorKey key) {
        return attempt.response(scene).flatMap(response -> response.words(key).field(Notice.TEXT));
    }

    private static SceneView.Position position(Stand stand, Scene scene) {
        var walk = stand.walk();
        var core = walk.core();
        int index = core.indexOf(scene);
        if (index < 0) {
            return new SceneView.Position(1, 1, true);
        }
        return new SceneView.Position(index + 1, index + walk.stepsFrom(scene), false);
    }

    private static List<SceneView.Step> steps(Stand stand, Scene here) {
        var steps = new ArrayList<SceneView.Step>();
        stand.walk().reached().stream()
                .filter(scene -> stand.walk().isAnswered(scene) || scene.path() == Scene.Path.CORE)
                .forEach(scene -> steps.add(step(stand, scene, here)));
        return steps;
    }

    private static SceneView.Step step(Stand stand, Scene scene, Scene here) {
        return new SceneView.Step(
                scene.id(),
                Paths.scene(stand.attempt(), scene),
                scene.title(),
                scene.equals(here),
                stand.walk().isAnswered(scene));
    }
}
