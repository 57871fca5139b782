package org.debrief.debrief;

import java.time.Instant;
import java.util.List;

import org.debrief.cohort.Cohort;
import org.debrief.learning.Attempt;

/** The form in which a learner asks, with everything they may choose from. */
public record InquiryPage(
        Attempt attempt,
        String module,
        List<Text> offered,
        List<Cohort> cohorts,
        Sheet sheet,
        List<Recognisable> recognisable,
        String looked,
        Saved draft,
        boolean stale) {

    /** The draft this page continues. */
    public record Saved(int version, Instant at) {
        static final Saved NONE = new Saved(0, null);
    }

    InquiryPage with(Sheet filled, int version) {
        return with(filled, new Saved(version, null));
    }

    InquiryPage with(Sheet filled, Saved saved) {
        return new InquiryPage(attempt, module, offered, cohorts, filled, List.of(), "", saved, false);
    }

    InquiryPage found(List<Recognisable> found, String fingerprint) {
        return new InquiryPage(attempt, module, offered, cohorts, sheet, found, fingerprint, draft, false);
    }

    InquiryPage beside(Instant savedAt) {
        return new InquiryPage(
                attempt, module, offered, cohorts, sheet, List.of(), "", new Saved(draft.version(), savedAt), true);
    }

    public boolean ticked(Text text) {
        return sheet.has(text.box());
    }

    public boolean blocked() {
        return recognisable.stream().anyMatch(Recognisable::blocks);
    }
}
