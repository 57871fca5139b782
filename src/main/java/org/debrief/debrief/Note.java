package org.debrief.debrief;

/** Something to look at again before sending; never a refusal. {@code about} tells two notes on one field apart. */
public record Note(String field, String about, String sentence) {

    String key() {
        return field + ":" + about.replace(' ', '-');
    }
}
