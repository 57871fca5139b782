package org.debrief.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Refuses in prose what a page must not get from it. */
final class ProseCheck extends AbstractVisitor {

    private static final int FIRST_HEADING = 3;

    private final String file;
    private final int firstLine;
    private final Problems problems;

    ProseCheck(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock html) {
        refuse(html, "HTML is not allowed here. Write it in Markdown.");
    }

    @Override
    public void visit(HtmlInline html) {
        refuse(html, "HTML is not allowed here. Write it in Markdown.");
    }

    @Override
    public void visit(Image image) {
        refuse(image, "Pictures are not allowed in prose. Make it an exhibit.");
    }

    @Override
    public void visit(Link link) {
        var to = link.getDestination();
        boolean own = to.startsWith(Notation.TERM) || to.startsWith(Notation.SOURCE);
        if (!own && !to.startsWith("https://")) {
            refuse(link, "The link to `%s` does not begin with https://. Mend it or take it out.".formatted(to));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() < FIRST_HEADING) {
            refuse(heading, "A heading in prose begins with ###; the page has larger ones of its own.");
        }
        visitChildren(heading);
    }

    private void refuse(Node node, String sentence) {
        problems.error(file, firstLine + lineOf(node), sentence);
    }

    private static int lineOf(Node node) {
        var nearest = node;
        while (nearest != null && nearest.getSourceSpans().isEmpty()) {
            nearest = nearest.getParent();
        }
        return nearest == null ? 0 : nearest.getSourceSpans().get(0).getLineIndex();
    }
}
