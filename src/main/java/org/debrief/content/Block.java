package org.debrief.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code ::: name {attributes}} block of a scene: its line, its attributes, its Markdown. */
record Block(String name, int line, Map<String, String> attributes, SceneText.Prose prose) {

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** A comma-separated attribute; empty when it is not there. */
    List<String> list(String name) {
        return attribute(name).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
