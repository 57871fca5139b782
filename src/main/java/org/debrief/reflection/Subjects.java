package org.debrief.reflection;

import java.util.UUID;

/** How the drafts of this feature are named. */
final class Subjects {

    static final String NEW = "reflection/new";

    private Subjects() {}

    static String of(UUID reflection) {
        return "reflection/" + reflection;
    }
}
