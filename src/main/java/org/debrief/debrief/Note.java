package org.debrief.debrief;

import java.util.List;

/** Something to look at again before sending; never a refusal. {@code about} tells two notes on one field apart. */
public record Note(String field, String about, String sentence) {

    /** What the second press says has been read. */
    static final String READ = "read";

    static boolean allRead(List<Note> notes, String sent) {
        return List.of(sent.split(" "))
                .containsAll(notes.stream().map(Note::key).toList());
    }

    String key() {
        return field + ":" + about.replace(' ', '-');
    }
}
