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
        Node document = PARSER.parse(marked.markdown());
        document.accept(new ProseCheck(file, prose.line(), problems));
        uses.terms(marked.terms());
        uses.sources(marked.sources());
        return new Html(
                RENDERER.render(document).strip(),
                Words.count(PlainText.of(document)),
                List.copyOf(marked.terms()),
                List.copyOf(marked.sources()));
    }
}
