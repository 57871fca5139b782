package org.debrief.identifiers;

/** Everything a rule says about what it finds, except where. */
record Advice(String rule, Type type, Severity severity, String label, String suggestion, String explanation) {

    Match at(int start, int end) {
        return new Match(this, new Span(start, end));
    }

    Match at(Span span) {
        return new Match(this, span);
    }

    Advice suggesting(String words) {
        return new Advice(rule, type, severity, label, words, explanation);
    }

    Advice labelled(String words) {
        return new Advice(rule, type, severity, words, suggestion, explanation);
    }

    Advice as(String otherRule, Severity otherSeverity) {
        return new Advice(otherRule, type, otherSeverity, label, suggestion, explanation);
    }

    Advice explained(String sentence) {
        return new Advice(rule, type, severity, label, suggestion, sentence);
    }
}
