package org.debrief.content;

import java.util.List;

import io.quarkus.qute.RawString;

/**
 * Prose that was Markdown: {@code markup} is safe to print as it is, {@code words} is how many words a person reads.
 * It links to {@code #term-key} and {@code #source-key}; the page prints the terms and sources it collected there.
 */
public record Html(String markup, int words, List<GlossaryTerm> terms, List<Source> sources) {

    public static final Html EMPTY = new Html("", 0);

    public Html(String markup, int words) {
        this(markup, words, List.of(), List.of());
    }

    public RawString raw() {
        return new RawString(markup);
    }

    public boolean isEmpty() {
        return markup.isBlank();
    }
}
