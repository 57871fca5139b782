package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.debrief.account.Hash;
import org.debrief.content.Refusal;
import org.debrief.identifiers.Finding;
import org.debrief.identifiers.IdentifierCheck;

/** Somebody who might be recognised in what one is about to send, as a note beside the field; an NHS number is refused. */
final class Mentioned {

    private static final String ABOUT = "mentioned:";

    private Mentioned() {}

    static List<Note> notes(Map<String, String> typed) {
        var notes = new ArrayList<Note>();
        typed.forEach((field, text) -> IdentifierCheck.check(text).stream()
                .filter(finding -> !finding.blocksSharing())
                .map(finding -> note(field, text.substring(finding.start(), finding.end()), finding))
                .forEach(notes::add));
        return notes;
    }

    /** The key goes to the browser and comes back: a hash, so that another name in the same place is a new note. */
    private static Note note(String field, String words, Finding finding) {
        var instead = finding.suggestion().isEmpty() ? "" : " You could write: " + finding.suggestion();
        return new Note(field, ABOUT + Hash.hex(words), "“%s”: %s%s".formatted(words, finding.explanation(), instead));
    }

    static List<Refusal> refusals(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field ->
                        IdentifierCheck.check(field.getValue()).stream().anyMatch(Finding::blocksSharing))
                .map(field -> new Refusal(field.getKey(), "There is an NHS number in this. Take it out."))
                .toList();
    }

    static boolean isAbout(Note note) {
        return note.about().startsWith(ABOUT);
    }
}
