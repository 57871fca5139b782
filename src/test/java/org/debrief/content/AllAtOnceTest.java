package org.debrief.content;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AllAtOnceTest {

    @Test
    void everythingThatIsWrongIsToldAtOnceByFileAndLine() {
        var folder = new GoodModule()
                .replace("glossary.yaml", "text: Nobody uses this one.", "words: Nobody uses this one.")
                .replace(GoodModule.MODULE, "minutes: 20", "minutes: 20\ncolour: red")
                .replace(GoodModule.FIRST, "is *high*", "is <b>high</b>")
                .replace(GoodModule.FIRST, "::: principle {evidence=claim}", "::: principle")
                .replace(GoodModule.UNIT, "next: views", "next: nowhere")
                .replace(GoodModule.DATA, "101.5", "many");
        assertThat(folder.compile().problems())
                .extracting(ContentProblem::toString)
                .containsExactly(
                        "glossary.yaml:3: error: `text` is missing. Explain the term in plain words.",
                        "glossary.yaml:3: error: `words` is not known here. Known are `term` and `text`.",
                        "modules/06-alert/exhibits/january.csv:3: error: `Dec,many` is no label and number. Write it like `Apr,98`.",
                        "modules/06-alert/module.yaml:6: error: `colour` is not known here. Known are `format`, `id`, `title`, `order`, `minutes`, `summary`, `asked`, `work`, `connections`, `objectives`, `covers`, `frameworks`, `banners`, `warning`, `start`, `further`, `retired` and `changes`.",
                        "modules/06-alert/scenes/010-nine-ten.md:16: error: HTML is not allowed here. Write it in Markdown.",
                        "modules/06-alert/scenes/010-nine-ten.md:30: error: This `principle` block does not say what it rests on. Add evidence= and one of `observed`, `told`, `claim`, `literature`, `what-if` or `synthetic`.");
    }

    @Test
    void aBrokenModuleDoesNotStopAnother() {
        var folder = new GoodModule();
        for (var path : new GoodModule().bytes().keySet()) {
            if (path.startsWith(GoodModule.FOLDER)) {
                folder.with(
                        path.replace("06-alert", "07-other"),
                        folder.text(path)
                                .replace(
                                        "id: alert\ntitle: The alert\norder: 6",
                                        "id: other\ntitle: The other\norder: 7"));
            }
        }
        folder.replace(GoodModule.UNIT, "next: views", "next: nowhere");
        var compilation = folder.compile();
        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.revisions())
                .extracting(revision -> revision.module().id())
                .containsExactly("other");
    }

    @Test
    void aBrokenSharedFileIsToldOnceAndNotInEveryPlaceThatUsesIt() {
        var folder = new GoodModule().replace("glossary.yaml", "terms:", "terms: [");
        assertThat(folder.compile().errors()).hasSize(1);
        assertThat(folder.compile().revisions()).isEmpty();
    }

    @Test
    void anEmptyFolderCompilesToNothing() {
        var compilation = new Compiler(RealLookingIdentifiers.NONE).compile(new TreeMap<>());
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.revisions()).isEmpty();
    }
}
