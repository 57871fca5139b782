package org.debrief.reflection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.debrief.account.Hash;
import org.debrief.draft.Fields;
import org.debrief.identifiers.IdentifierCheck;

/**
 * Places in a text where somebody might be recognised. Shown once before the text is kept; the mark says that exactly this
 * text was shown, and sent back with it lets it pass.
 */
record Recognisable(List<Place> places, String mark) {

    static final String SEEN = "seen";
    static final Recognisable NOTHING = new Recognisable(List.of(), "");

    record Place(String asked, String words, String suggestion, String explanation) {}

    static Recognisable in(Map<String, String> fields, LocalDate today) {
        var places = fields.entrySet().stream()
                .flatMap(field -> IdentifierCheck.check(field.getValue(), today).stream()
                        .map(finding -> new Place(
                                Writing.asked(field.getKey()),
                                field.getValue().substring(finding.start(), finding.end()),
                                finding.suggestion(),
                                finding.explanation())))
                .toList();
        return new Recognisable(places, mark(fields));
    }

    boolean wasSeen(String sent) {
        return places.isEmpty() || mark.equals(sent);
    }

    private static String mark(Map<String, String> fields) {
        return Hash.hex(Fields.write(fields));
    }
}
