package org.debrief.identifiers;

/** A stretch of the folded text; the end is exclusive. */
record Span(int start, int end) {

    int length() {
        return end - start;
    }
}
