package org.debrief.content;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML with every text escaped and every element closed. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    Markup html(Html prose) {
        return raw(prose.markup());
    }

    Markup text(String text) {
        return raw(escaped(text));
    }

    Markup open(String element, String kind) {
        open.push(element);
        return raw(kind.isEmpty() ? "<" + element + ">" : "<%s class=\"%s\">".formatted(element, escaped(kind)));
    }

    Markup openWithId(String element, String id) {
        open.push(element);
        return raw("<%s id=\"%s\">".formatted(element, escaped(id)));
    }

    Markup close() {
        return raw("</" + open.pop() + ">\n");
    }

    Markup line(String element, String text) {
        return line(element, "", text);
    }

    Markup line(String element, String kind, String text) {
        return text.isEmpty() ? this : open(element, kind).text(text).close();
    }

    Markup list(Iterable<String> items) {
        if (items.iterator().hasNext()) {
            open("ul", "");
            items.forEach(item -> line("li", item));
            close();
        }
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
