package org.debrief.content;

import java.util.List;
import java.util.Optional;

/** A scene file taken apart: its facts, the prose before the first block, and the blocks. */
record SceneText(YamlValue facts, Prose prose, List<Block> blocks) {

    /** Markdown and the line of the file on which it begins. */
    record Prose(String text, int line) {}

    static Optional<SceneText> read(String file, String text, Problems problems) {
        var lines = List.of(text.split("\n", -1));
        if (!lines.get(0).strip().equals("---")) {
            problems.error(file, 1, "A scene begins with a line of three hyphens and its facts. Add them.");
            return Optional.empty();
        }
        int end = end(lines);
        if (end < 0) {
            problems.error(file, 1, "The facts have no end. Put a line of three hyphens after them.");
            return Optional.empty();
        }
        var body = BlockScanner.scan(file, lines.subList(end + 1, lines.size()), end + 2, problems);
        return YamlReader.read(file, String.join("\n", lines.subList(1, end)), 2, problems)
                .map(facts -> new SceneText(facts, body.prose(), body.blocks()));
    }

    private static int end(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i;
            }
        }
        return -1;
    }
}
