package org.debrief.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Visitor;
import org.debrief.content.Passage;
import org.debrief.content.Scene;

/** Looks back over an attempt: the path, the person's words, and what the study reports beside them. */
@Singleton
class Summaries {

    @Inject
    Visitor visitor;

    List<Told> told(ScenePages.Stand stand) {
        var thoughts = SecondThought.inAttempt(stand.attempt().id).stream()
                .collect(Collectors.groupingBy(thought -> thought.responseId));
        return stand.walk().reached().stream()
                .filter(stand.walk()::isAnswered)
                .map(scene -> told(stand, scene, thoughts))
                .filter(told -> !told.said().isEmpty() || !told.reported().isEmpty())
                .toList();
    }

    private Told told(ScenePages.Stand stand, Scene scene, Map<UUID, List<SecondThought>> thoughts) {
        var response = stand.attempt().response(scene.id()).orElseThrow();
        var said = scene.activity()
                .map(activity -> response.said(activity, visitor.key()))
                .orElse(List.of());
        var reported = scene.heldBack().reveal(response, stand.walk()).stream()
                .filter(Passage.Reported.class::isInstance)
                .map(Passage.Reported.class::cast)
                .toList();
        var after = thoughts.getOrDefault(response.id, List.of()).stream()
                .map(thought -> new SceneView.Thought(thought.words(visitor.key()), thought.writtenAt))
                .toList();
        return new Told(
                scene.id(),
                scene.title(),
                Paths.scene(stand.attempt(), scene),
                said,
                java.util.Optional.of(response.keptAt),
                reported,
                after);
    }
}
