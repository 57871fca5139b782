package org.debrief.content;

import io.quarkus.qute.RawString;

/**
 * Prose that was Markdown: {@code markup} is safe to print as it is, {@code words} is how many words a person reads.
 */
public record Html(String markup, int words) {

    public static final Html EMPTY = new Html("", 0);

    public RawString raw() {
        return new RawString(markup);
    }

    public boolean isEmpty() {
        return markup.isBlank();
    }
}
