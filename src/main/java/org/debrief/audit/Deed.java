package org.debrief.audit;

import java.util.UUID;

/** What was done and to whom: by ids alone. {@code detail} is one of our own words, never anybody else's. */
public record Deed(Act act, UUID account, UUID cohort, UUID debrief, String detail, String note) {

    public static Deed of(Act act) {
        return new Deed(act, null, null, null, null, null);
    }

    public Deed account(UUID id) {
        return new Deed(act, id, cohort, debrief, detail, note);
    }

    public Deed cohort(UUID id) {
        return new Deed(act, account, id, debrief, detail, note);
    }

    public Deed debrief(UUID id) {
        return new Deed(act, account, cohort, id, detail, note);
    }

    public Deed detail(Enum<?> word) {
        return new Deed(act, account, cohort, debrief, word.name(), note);
    }

    /** A reference to papers kept elsewhere, looked through for names before it comes here. */
    public Deed note(String reference) {
        return new Deed(act, account, cohort, debrief, detail, reference);
    }
}
