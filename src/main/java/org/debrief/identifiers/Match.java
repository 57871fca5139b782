package org.debrief.identifiers;

/** Advice at a place in the folded text. */
record Match(Advice advice, Span span) {

    Severity severity() {
        return advice.severity();
    }

    Finding in(Passage passage) {
        Span original = passage.original(span);
        return new Finding(
                advice.rule(),
                advice.type(),
                advice.severity(),
                original.start(),
                original.end(),
                advice.suggestion(),
                advice.explanation(),
                advice.label());
    }
}
