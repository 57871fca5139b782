package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A small content folder with nothing wrong in it, and ways to make one thing wrong. */
final class GoodModule {

    static final String FOLDER = "modules/06-alert/";
    static final String MODULE = FOLDER + "module.yaml";
    static final String FIRST = FOLDER + "scenes/010-nine-ten.md";
    static final String UNIT = FOLDER + "scenes/020-on-the-unit.md";
    static final String SWITCH = FOLDER + "scenes/030-off-switch.md";
    static final String VIEWS = FOLDER + "scenes/040-views.md";
    static final String JANUARY = FOLDER + "scenes/100-january.md";
    static final String ORDER = FOLDER + "scenes/110-whom-first.md";
    static final String CHART = FOLDER + "exhibits/january.yaml";
    static final String DATA = FOLDER + "exhibits/january.csv";
    static final String ALERT = FOLDER + "exhibits/alert.yaml";
    static final String NOTE = FOLDER + "exhibits/note.yaml";
    static final String TABLE = FOLDER + "exhibits/counts.yaml";

    private final Map<String, String> files = new TreeMap<>();
    private RealLookingIdentifiers identifiers = RealLookingIdentifiers.NONE;

    GoodModule() {
        GoodFiles.shared(files);
        GoodFiles.core(files);
        GoodFiles.further(files);
        GoodFiles.exhibits(files);
    }

    /** Replaces words that stand in the file exactly once. */
    GoodModule replace(String path, String words, String others) {
        assertThat(files.get(path).split(Pattern.quote(words), -1))
                .as("“%s” in %s", words, path)
                .hasSize(2);
        files.put(path, files.get(path).replace(words, others));
        return this;
    }

    GoodModule with(String path, String text) {
        files.put(path, text);
        return this;
    }

    GoodModule without(String path) {
        assertThat(files.remove(path)).as(path).isNotNull();
        return this;
    }

    GoodModule with(RealLookingIdentifiers found) {
        identifiers = found;
        return this;
    }

    String text(String path) {
        return files.get(path);
    }

    SortedMap<String, byte[]> bytes() {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    Compilation compile() {
        return new Compiler(identifiers).compile(bytes());
    }

    Revision revision() {
        var compilation = compile();
        assertThat(compilation.errors()).isEmpty();
        return compilation.module("alert").orElseThrow();
    }

    Module module() {
        return revision().module();
    }

    Scene scene(String id) {
        return module().scene(id).orElseThrow();
    }

    /** Exactly this is wrong, and the module is refused for it. */
    void isRefused(String file, int line, String sentence) {
        has(ContentProblem.Severity.ERROR, file, line, sentence);
        assertThat(compile().module("alert")).isEmpty();
    }

    /** Exactly this is remarked, and the module compiles all the same. */
    void isWarned(String file, int line, String sentence) {
        has(ContentProblem.Severity.WARNING, file, line, sentence);
        assertThat(compile().module("alert")).isPresent();
    }

    void isNoted(String file, int line, String sentence) {
        has(ContentProblem.Severity.NOTE, file, line, sentence);
        assertThat(compile().module("alert")).isPresent();
    }

    /** This is wrong, among other things that follow from it. */
    void has(String file, int line, String sentence) {
        assertThat(compile().problems())
                .contains(new ContentProblem(ContentProblem.Severity.ERROR, file, line, sentence));
        assertThat(compile().module("alert")).isEmpty();
    }

    private void has(ContentProblem.Severity severity, String file, int line, String sentence) {
        assertThat(compile().problems()).containsExactly(new ContentProblem(severity, file, line, sentence));
    }
}
