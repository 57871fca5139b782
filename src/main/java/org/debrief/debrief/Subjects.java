package org.debrief.debrief;

import java.util.UUID;

/** The names under which drafts of this feature are kept. */
final class Subjects {

    private Subjects() {}

    static String request(UUID attempt) {
        return "debrief-request/" + attempt;
    }

    static String script(UUID debrief) {
        return "debrief/" + debrief;
    }

    static String replies(UUID debrief) {
        return "debrief-replies/" + debrief;
    }

    static String nextStep(UUID debrief) {
        return "debrief-next-step/" + debrief;
    }
}
