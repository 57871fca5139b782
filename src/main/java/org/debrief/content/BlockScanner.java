package org.debrief.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes the body of a scene apart at its {@code :::} lines. */
final class BlockScanner {

    record Body(SceneText.Prose prose, List<Block> blocks) {}

    private static final Map<String, List<String>> ATTRIBUTES = new TreeMap<>(Map.of(
            "consequence", List.of("option", "evidence", "from", "when"),
            "exhibit", List.of("id", "view", "echoes", "when"),
            "principle", List.of("evidence", "when"),
            "reported", List.of("inventory", "evidence", "when")));

    private static final Pattern OPENING = Pattern.compile("([\\w-]*)\\s*(?:\\{(.*)\\})?");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([\\w-]+)=(?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|$)");

    private final String file;
    private final Problems problems;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> inside = new ArrayList<>();
    private Block open;

    private BlockScanner(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Body scan(String file, List<String> lines, int firstLine, Problems problems) {
        var scanner = new BlockScanner(file, problems);
        for (int i = 0; i < lines.size(); i++) {
            scanner.line(lines.get(i), firstLine + i);
        }
        scanner.finish();
        return new Body(new SceneText.Prose(String.join("\n", scanner.outside), firstLine), scanner.blocks);
    }

    private void line(String text, int line) {
        if (text.startsWith(":::")) {
            fence(text.substring(3).strip(), line);
        } else if (open != null) {
            inside.add(text);
        } else if (blocks.isEmpty()) {
            outside.add(text);
        } else if (!text.isBlank()) {
            problems.error(
                    file,
                    line,
                    "Prose may stand only above the first block. Move this up, or into a block of its own.");
        }
    }

    private void fence(String opening, int line) {
        if (opening.isEmpty() && open == null) {
            problems.error(file, line, "This closes a block that was never opened. Take the line out.");
        } else if (opening.isEmpty()) {
            close();
        } else if (open != null) {
            problems.error(
                    file,
                    open.line(),
                    "This `%s` block is not closed before the next one opens. Put a line of three colons after it."
                            .formatted(open.name()));
            close();
            open(opening, line);
        } else {
            open(opening, line);
        }
    }

    private void close() {
        blocks.add(new Block(
                open.name(),
                open.line(),
                open.attributes(),
                new SceneText.Prose(String.join("\n", inside), open.line() + 1)));
        inside.clear();
        open = null;
    }

    private void finish() {
        if (open != null) {
            problems.error(
                    file,
                    open.line(),
                    "This `%s` block is never closed. Put a line of three colons after it.".formatted(open.name()));
            close();
        }
        blocks.removeIf(block -> !ATTRIBUTES.containsKey(block.name()));
    }

    private void open(String opening, int line) {
        var match = OPENING.matcher(opening);
        if (!match.matches()) {
            problems.error(file, line, "This line cannot be read. A block opens like `::: reported {inventory=D01}`.");
            open = new Block("", line, Map.of(), null);
            return;
        }
        var name = match.group(1);
        if (!ATTRIBUTES.containsKey(name)) {
            problems.error(
                    file,
                    line,
                    "There is no `%s` block. Blocks are %s.".formatted(name, Listed.of(ATTRIBUTES.keySet())));
        }
        var attributes = attributes(match.group(2) == null ? "" : match.group(2), line);
        open = new Block(name, line, attributes, null);
        attributes.keySet().forEach(attribute -> refuseUnknown(name, attribute, line));
    }

    private Map<String, String> attributes(String text, int line) {
        var attributes = new LinkedHashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            var value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (attributes.put(matcher.group(1), value) != null) {
                problems.error(file, line, "`%s` stands here twice. Keep one of them.".formatted(matcher.group(1)));
            }
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            problems.error(
                    file,
                    line,
                    "`%s` cannot be read. Attributes are written name=value, or name=\"several words\"."
                            .formatted(text.substring(end).strip()));
        }
        return attributes;
    }

    private void refuseUnknown(String block, String attribute, int line) {
        var known = ATTRIBUTES.get(block);
        if (known != null && !known.contains(attribute)) {
            problems.error(
                    file,
                    line,
                    "A `%s` block has no `%s`. It may have %s.".formatted(block, attribute, Listed.of(known)));
        }
    }
}
