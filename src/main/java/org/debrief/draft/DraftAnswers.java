package org.debrief.draft;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.debrief.account.Visitor;
import org.debrief.identifiers.IdentifierCheck;
import org.debrief.web.DatesForPeople;
import org.debrief.web.Page;

/** What a page's script is told about a draft it sent. */
@Singleton
public class DraftAnswers {

    /** Said when a draft is saved; {@code findings} are things that might point to a person. */
    record Saved(int version, String sentence, List<String> findings) {}

    /** Said when another tab saved first: both texts are then on the page. */
    record Stale(int version, String sentence, Map<String, String> other) {}

    record Refusal(String sentence) {}

    @Inject
    Visitor visitor;

    public static boolean asksForJson(String accept) {
        return Page.asksForJson(accept);
    }

    public Response json(Drafts.Outcome outcome, Map<String, String> fields) {
        if (outcome instanceof Drafts.Outcome.Saved saved) {
            var sentence = "Draft saved at " + DatesForPeople.time(saved.at(), visitor.zone());
            return answer(200, new Saved(saved.version(), sentence, findings(fields)));
        }
        var stale = (Drafts.Outcome.Stale) outcome;
        var sentence = "Not saved: this was changed in another tab at "
                + DatesForPeople.time(stale.at(), visitor.zone()) + ". Both texts are below.";
        return answer(409, new Stale(stale.version(), sentence, stale.other()));
    }

    public static Response tooLong() {
        return refused(422, "One of the texts is longer than this page can keep. Shorten it.");
    }

    public static Response refused(int status, String sentence) {
        return answer(status, new Refusal(sentence));
    }

    private static List<String> findings(Map<String, String> fields) {
        return fields.values().stream()
                .flatMap(text -> IdentifierCheck.check(text).stream())
                .map(finding -> finding.explanation())
                .distinct()
                .limit(5)
                .toList();
    }

    private static Response answer(int status, Object body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(body)
                .build();
    }
}
