package org.debrief.learning;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.content.Scene;
import org.debrief.web.Once;
import org.debrief.web.Refused;

/** Starts an attempt that has the same answers as another, up to the scene to be answered again. */
@Singleton
class Replays {

    @Inject
    Clock clock;

    void replay(UUID request, ScenePages.Stand stand, Scene from, AuthorKey key) {
        // the same form sent twice: the replay it made is the one to show
        Once.run(() -> write(request, stand, from, key), alreadyBegun -> Attempt.of(request, stand.attempt().authorId)
                .filter(made ->
                        stand.attempt().id.equals(made.replayOf) && from.id().equals(made.replayedFrom))
                .orElseThrow(() -> Refused.conflict(
                        "This form was sent before", "Open the page of the scene again and answer again from there.")));
    }

    private void write(UUID request, ScenePages.Stand stand, Scene from, AuthorKey key) {
        var first = stand.attempt();
        var again = Attempt.begin(request, first.authorId, first.module, first.revisionId, clock.instant());
        again.replayOf = first.id;
        again.replayedFrom = from.id();
        again.afterReveal = true;
        again.place = from.id();
        for (var scene : stand.walk().before(from)) {
            first.response(scene.id())
                    .ifPresent(response -> response.copyTo(again, key).persist());
        }
    }
}
