package org.debrief.content;

/** A term explained beside the word that uses it. */
public record GlossaryTerm(String key, String term, String text) {}
