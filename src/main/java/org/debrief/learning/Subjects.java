package org.debrief.learning;

import java.util.UUID;

import org.debrief.content.Scene;
import org.debrief.draft.Drafts;

/** The names under which drafts of this feature are kept. */
final class Subjects {

    private Subjects() {}

    static String scene(UUID attempt, String scene) {
        return "attempt/" + attempt + "/" + scene;
    }

    /** Where a learner's draft of a scene is: theirs, and sealed for them. */
    static Drafts.Place place(Attempt attempt, Scene scene) {
        return new Drafts.Place(attempt.authorId, attempt.authorId, scene(attempt.id, scene.id()));
    }
}
