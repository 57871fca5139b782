package org.debrief.content;

/**
 * One thing a person said in an answer, ready to be read back: what was asked, their words, and whether they typed them
 * (only typed words can be quoted in a debrief).
 */
public record Said(String field, String asked, String words, boolean typed) {

    static Said typed(String field, String asked, String words) {
        return new Said(field, asked, words, true);
    }

    static Said chosen(String field, String asked, String words) {
        return new Said(field, asked, words, false);
    }
}
