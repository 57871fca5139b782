package org.debrief.debrief;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The facilitator's writing place: what was shared on one side, the form on the other. */
public record ScriptPage(Conversation conversation, Sheet sheet, int version, Instant savedAt, boolean stale) {

    /** A text that can be quoted, as the form lists it. */
    public record Source(String value, String label) {}

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, Script.MOST).boxed().toList();
    }

    public List<Source> sources() {
        return conversation.lent().stream()
                .flatMap(lent -> lent.quotable().stream()
                        .map(said -> new Source(
                                lent.source(said), lent.text().orElseThrow().title() + ": " + said.asked())))
                .toList();
    }

    /** Only notes stand between this and being sent. */
    public boolean noted() {
        return !sheet.notes().isEmpty() && !sheet.refused() && !stale;
    }
}
