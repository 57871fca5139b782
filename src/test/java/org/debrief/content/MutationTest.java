package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to a content folder, it compiles or says why not; and what compiles loads again as it was. */
class MutationTest {

    private static final Compiler COMPILER = new Compiler(RealLookingIdentifiers.NONE);
    private static final List<String> BITS = List.of(
            "[",
            "]",
            "{",
            "}",
            ":",
            "- ",
            "#",
            "&a",
            "*a",
            "|",
            ">",
            "\"",
            "'",
            "---",
            ":::",
            "::: reported {inventory=D01}",
            "[[shmi]]",
            "[@x]",
            "<b>",
            "{answer}",
            "end",
            "null",
            "\t",
            "\u0000",
            "\uFEFF",
            "é",
            "99999999999",
            "-1",
            "%",
            "!x");

    private static void survives(SortedMap<String, byte[]> files) {
        var compilation = COMPILER.compile(files);
        assertThat(compilation.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        for (var revision : compilation.revisions()) {
            assertThat(Compiler.load(revision.id(), revision.files()).module())
                    .usingRecursiveComparison()
                    .isEqualTo(revision.module());
        }
    }

    private static Map.Entry<String, byte[]> anyFile(SortedMap<String, byte[]> files, Random random) {
        return new ArrayList<>(files.entrySet()).get(random.nextInt(files.size()));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void changedBytesOnlyYieldProblems(@ForAll long seed) {
        var random = new Random(seed);
        var files = new TreeMap<>(new GoodModule().bytes());
        var file = anyFile(files, random);
        var bytes = file.getValue().clone();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        files.put(file.getKey(), bytes);
        survives(files);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void changedLinesOnlyYieldProblems(@ForAll long seed) {
        var random = new Random(seed);
        var files = new TreeMap<>(new GoodModule().bytes());
        var file = anyFile(files, random);
        var lines = new ArrayList<>(List.of(new String(file.getValue(), StandardCharsets.UTF_8).split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            change(lines, random);
        }
        files.put(file.getKey(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        survives(files);
    }

    private static void change(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        var line = lines.get(at);
        int in = random.nextInt(line.length() + 1);
        switch (random.nextInt(5)) {
            case 0 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 1 -> lines.set(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, line.substring(0, in) + BITS.get(random.nextInt(BITS.size())) + line.substring(in));
            case 3 -> lines.set(at, line.substring(in));
            default -> lines.set(at, " ".repeat(random.nextInt(6)) + line.strip());
        }
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void missingFilesOnlyYieldProblems(@ForAll long seed) {
        var random = new Random(seed);
        var files = new TreeMap<>(new GoodModule().bytes());
        files.remove(anyFile(files, random).getKey());
        files.remove(anyFile(files, random).getKey());
        survives(files);
    }

    @Test
    void proseThatIsNestedWithoutEndOnlyYieldsProblems() {
        for (var bit : List.of("> ", "* ", "*a **b ", "[", "![", "`", "&", "<a ", "- - ")) {
            var folder = new GoodModule().replace(GoodModule.UNIT, "It fires.", bit.repeat(40_000));
            survives(folder.bytes());
        }
    }
}
