package org.debrief.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Links that stay on the page for terms and sources; outward links only to https; nothing of HTML or pictures. */
final class ProseRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    ProseRenderer(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            render(link);
        }
    }

    private void render(Link link) {
        var to = link.getDestination();
        if (to.startsWith(Notation.SOURCE)) {
            context.getWriter().tag("cite", Map.of("class", "source"));
            anchor(link, "#source-" + to.substring(Notation.SOURCE.length()), "");
            context.getWriter().tag("/cite");
        } else if (to.startsWith(Notation.TERM)) {
            anchor(link, "#term-" + to.substring(Notation.TERM.length()), "term");
        } else if (to.startsWith("https://")) {
            anchor(link, context.encodeUrl(to), "outward");
        } else {
            words(link);
        }
    }

    private void anchor(Link link, String to, String kind) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("href", to);
        if (!kind.isEmpty()) {
            attributes.put("class", kind);
        }
        if (kind.equals("outward")) {
            attributes.put("rel", "noreferrer");
        }
        context.getWriter().tag("a", attributes);
        words(link);
        context.getWriter().tag("/a");
    }

    private void words(Link link) {
        for (var child = link.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
