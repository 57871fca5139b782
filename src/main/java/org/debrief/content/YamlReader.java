package org.debrief.content;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 as authors mean it: words, whole or decimal numbers, true and false. None of YAML's surprises: 03:10 is
 * words, so is yes, and a value never stands for another one.
 */
final class YamlReader {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,11})\\.\\d{1,9}");
    /** Deeper than anything the schemas allow. */
    private static final int DEEPEST = 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final int firstLine;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<Node> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean broken;

    private YamlReader(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** {@code firstLine} is the line of the file on which the text begins. */
    static Optional<YamlValue> read(String file, String text, int firstLine, Problems problems) {
        return new YamlReader(file, firstLine, problems).read(text);
    }

    private Optional<YamlValue> read(String text) {
        try {
            var parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            return read(new Composer(SETTINGS, parser).getSingleNode().orElse(null));
        } catch (MarkedYamlEngineException unreadable) {
            refuse(unreadable.getProblemMark().map(Mark::getLine).orElse(0), unreadable.getProblem());
        } catch (ReaderException unreadable) {
            refuse(breaks(text, unreadable.getPosition()), "it holds a character that cannot be printed");
        } catch (YamlEngineException | StackOverflowError unreadable) {
            refuse(0, "it is nested too deeply, or refers to itself");
        }
        return Optional.empty();
    }

    private Optional<YamlValue> read(Node root) {
        if (root == null) {
            problems.error(file, firstLine, "There is nothing here. See content/README.md for what belongs here.");
            return Optional.empty();
        }
        lines.put("", line(root));
        var value = value(root, "");
        return broken
                ? Optional.empty()
                : Optional.of(new YamlValue(new YamlValue.Document(file, lines, blocks), "", value));
    }

    private void refuse(int line, String why) {
        problems.error(
                file,
                firstLine + line,
                "This cannot be read as YAML: %s. Look at the indentation, colons and quotes here."
                        .formatted(why.replace('\n', ' ')));
    }

    private static int breaks(String text, int codePoint) {
        return (int) text.codePoints().limit(codePoint).filter(c -> c == '\n').count();
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
    }

    private JsonNode value(Node node, String pointer) {
        if (!met.add(node)) {
            fail(node, "One value stands for another here (& and *). Write it out instead.");
            return NODES.nullNode();
        }
        if (!node.getTag().getValue().startsWith("tag:yaml.org,2002:")) {
            fail(
                    node,
                    "`%s` is not known here. Put quotes around it."
                            .formatted(node.getTag().getValue()));
        }
        if (pointer.chars().filter(c -> c == '/').count() > DEEPEST) {
            fail(node, "This is nested too deeply. See content/README.md for its shape.");
            return NODES.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        return node instanceof SequenceNode sequence ? list(sequence, pointer) : scalar((ScalarNode) node, pointer);
    }

    private void fail(Node node, String sentence) {
        broken = true;
        problems.error(file, line(node), sentence);
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = NODES.objectNode();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                var inner = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
                if (object.has(key.getValue())) {
                    fail(key, "`%s` stands here twice. Keep one of them.".formatted(key.getValue()));
                }
                lines.putIfAbsent(inner, line(key));
                object.set(key.getValue(), value(tuple.getValueNode(), inner));
            } else {
                fail(tuple.getKeyNode(), "What stands before a colon must be a word.");
            }
        }
        return object;
    }

    private JsonNode list(SequenceNode sequence, String pointer) {
        var list = NODES.arrayNode();
        for (var item : sequence.getValue()) {
            var inner = pointer + "/" + list.size();
            lines.put(inner, line(item));
            list.add(value(item, inner));
        }
        return list;
    }

    private JsonNode scalar(ScalarNode scalar, String pointer) {
        var text = scalar.getValue();
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED) {
            blocks.add(pointer);
        }
        if (!scalar.isPlain()) {
            return NODES.textNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> NODES.nullNode();
            case "true", "false" -> NODES.booleanNode(text.equals("true"));
            default -> number(text);
        };
    }

    private static JsonNode number(String text) {
        if (WHOLE.matcher(text).matches()) {
            return NODES.numberNode(Integer.parseInt(text));
        }
        return DECIMAL.matcher(text).matches() ? DecimalNode.valueOf(new BigDecimal(text)) : NODES.textNode(text);
    }
}
