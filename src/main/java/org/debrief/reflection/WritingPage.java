package org.debrief.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.debrief.draft.Draft;

/** The page a reflection is written on: new, or the next version of one. */
public record WritingPage(
        Place place,
        Writing writing,
        Map<String, String> fields,
        DraftState draft,
        List<Writing.Refusal> refusals,
        Recognisable recognisable) {

    /** Where the page stands: its title, where its form goes and where its draft goes; {@code first}: nothing was written before. */
    record Place(String title, String back, String path, String draftPath, boolean first) {}

    /** The draft this page continues. */
    record DraftState(int version, Instant savedAt) {

        static DraftState of(Optional<Draft> draft) {
            return draft.map(found -> new DraftState(found.version, found.savedAt))
                    .orElse(new DraftState(0, null));
        }
    }

    static WritingPage of(Place place, Writing writing, Map<String, String> fields, DraftState draft) {
        return new WritingPage(place, writing, fields, draft, List.of(), Recognisable.NOTHING);
    }

    WritingPage refused(List<Writing.Refusal> refusals) {
        return new WritingPage(place, writing, fields, draft, refusals, recognisable);
    }

    WritingPage warned(Recognisable found) {
        return new WritingPage(place, writing, fields, draft, refusals, found);
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    public boolean warned() {
        return !recognisable.places().isEmpty();
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public String problem(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Writing.Refusal::sentence)
                .collect(Collectors.joining(" "));
    }

    /** The id of a field's control on the page. */
    public String id(String field) {
        return "field-" + field;
    }
}
