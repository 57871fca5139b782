package org.debrief.content;

import java.util.List;

/** A scene with the lines its ways, passages and echoes stand on, in the order of the compiled ones. */
record SceneDraft(Scene scene, YamlValue facts, List<Integer> wayLines, List<Integer> passageLines, List<Echo> echoes) {

    /** A place that prints what was answered in a scene. */
    record Echo(String scene, int line, boolean heldBack) {}

    String file() {
        return facts.file();
    }

    String id() {
        return scene.id();
    }

    int line(String field) {
        return facts.get(field).line();
    }
}
