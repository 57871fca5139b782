package org.debrief.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.ws.rs.core.Response;

import org.debrief.account.AuthorKey;
import org.debrief.draft.Drafts;
import org.debrief.web.Form;
import org.debrief.web.Page;

/** The learner's page of a debrief with a form on it that could not be kept as it was sent. */
final class LearnerPage {

    private LearnerPage() {}

    static Response refused(Conversation conversation, Sheet sheet, int version) {
        return Page.status(422, DebriefResource.Templates.debrief(conversation, sheet, version));
    }

    /** Asked once about what was {@code typed}: sent again as it stands, it goes. An NHS number goes from no field. */
    static Optional<Response> lookAgain(
            Conversation conversation, Map<String, String> fields, Map<String, String> typed, Form form) {
        var refusals = Mentioned.refusals(fields);
        var notes = Mentioned.notes(typed);
        if (refusals.isEmpty() && Note.allRead(notes, form.text(Note.READ))) {
            return Optional.empty();
        }
        var sheet = new Sheet(fields, refusals, notes);
        return Optional.of(
                Page.status(422, DebriefResource.Templates.debrief(conversation, sheet, form.number("version"))));
    }

    /** What is being written on it, on its way to being a draft. */
    static Saving.Sent draft(
            Conversation conversation,
            Drafts.Place place,
            AuthorKey key,
            Form form,
            Map<String, String> fields,
            String accept) {
        return new Saving.Sent(
                place,
                key,
                form,
                fields,
                accept,
                "/debriefs",
                UnaryOperator.identity(),
                stale -> both(conversation, fields, stale),
                tooLong -> refused(conversation, Sheet.refused(fields, tooLong), form.number("version")));
    }

    static Response both(Conversation conversation, Map<String, String> mine, Drafts.Outcome.Stale stale) {
        var sheet = new Sheet(mine, List.of(), Saving.beside(mine, stale.other()));
        return Page.status(409, DebriefResource.Templates.debrief(conversation, sheet, stale.version()));
    }
}
