package org.debrief.learning;

import java.util.UUID;

/** The names under which drafts of this feature are kept. */
final class Subjects {

    private Subjects() {}

    static String scene(UUID attempt, String scene) {
        return "attempt/" + attempt + "/" + scene;
    }
}
