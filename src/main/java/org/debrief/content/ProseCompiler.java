package org.debrief.content;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to safe HTML, once: what it links to and cites is looked up, what is not allowed is reported. */
final class ProseCompiler {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(ProseRenderer::new)
            .build();

    private ProseCompiler() {}

    static Html compile(String file, SceneText.Prose prose, Shared shared, Uses uses, Problems problems) {
        var marked = new Notation(file, prose.line(), shared, problems).links(prose.text());
        try {
            return compile(file, prose.line(), marked, uses, problems);
        } catch (StackOverflowError nested) {
            problems.error(file, prose.line(), "This text is nested too deeply. Write it more simply.");
            return Html.EMPTY;
        }
    }

    private static Html compile(String file, int line, Notation.Marked marked, Uses uses, Problems problems) {
        Node document = PARSER.parse(marked.markdown());
        document.accept(new ProseCheck(file, line, problems));
        uses.terms(marked.terms());
        uses.sources(marked.sources());
        return new Html(
                RENDERER.render(document).strip(),
                Words.count(PlainText.of(document)),
                List.copyOf(marked.terms()),
                List.copyOf(marked.sources()));
    }
}
