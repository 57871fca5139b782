package org.debrief.learning;

import org.debrief.content.Scene;

/** Where the pages of this feature are. */
final class Paths {

    private Paths() {}

    static String attempt(Attempt attempt) {
        return "/attempts/" + attempt.id;
    }

    static String scene(Attempt attempt, Scene scene) {
        return scene(attempt, scene.id());
    }

    static String scene(Attempt attempt, String scene) {
        return attempt(attempt) + "/scenes/" + scene;
    }

    static String summary(Attempt attempt) {
        return attempt(attempt) + "/summary";
    }
}
