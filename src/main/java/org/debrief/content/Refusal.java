package org.debrief.content;

/** Why an answer cannot be kept yet: the field it belongs beside and a sentence that says what to do. */
public record Refusal(String field, String sentence) {}
