package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.content.Refusal;
import org.debrief.draft.Drafts;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Once;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** The learner writes what they will do; the facilitator confirms it, and the debrief is closed. */
@Path("/debriefs/{id}")
public class NextStepResource {

    @Inject
    Visitor visitor;

    @Inject
    Conversations conversations;

    @Inject
    Replying replying;

    @Inject
    Saving saving;

    @POST
    @Path("next-step")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response write(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var fields = Saving.only(form, NextStep.FIELDS::contains);
        var conversation = conversation(id);
        var words = NextStep.Words.of(fields);
        if (conversation.step().isPresent()) {
            return writtenBefore(conversation, words);
        }
        var refusals = refusals(words);
        if (!refusals.isEmpty()) {
            return LearnerPage.refused(conversation, Sheet.refused(fields, refusals), form.number("version"));
        }
        var newer = Saving.newer(place(id), visitor.key(), form, fields);
        if (newer.isPresent()) {
            return LearnerPage.both(conversation, fields, newer.get());
        }
        return LearnerPage.lookAgain(conversation, fields, words.typed(), form)
                .orElseGet(() -> keep(form.request(), conversation, words));
    }

    private Response keep(UUID request, Conversation conversation, NextStep.Words words) {
        return Once.call(
                () -> {
                    replying.agree(request, conversation.debrief().id, words, visitor.key());
                    return Page.seeOther(conversation.path() + "#next");
                },
                alreadyThere -> writtenBefore(conversation(conversation.debrief().id), words));
    }

    private static List<Refusal> refusals(NextStep.Words words) {
        var refusals = new ArrayList<>(Saving.tooLong(words.fields()));
        if (words.when().isEmpty()) {
            refusals.add(new Refusal(NextStep.WHEN, "Name the moment you would notice: when what happens?"));
        }
        if (words.will().isEmpty()) {
            refusals.add(new Refusal(NextStep.WILL, "Say what you will do then. One small thing is enough."));
        }
        return refusals;
    }

    private static Response writtenBefore(Conversation conversation, NextStep.Words words) {
        var kept = conversation.step().orElseThrow(Refused::notFound).words();
        return kept.equals(words)
                ? Page.seeOther(conversation.path() + "#next")
                : Page.status(
                        409,
                        BothTexts.page(conversation.path(), "A next step was already kept", kept.said(), words.said()));
    }

    @POST
    @Path("next-step/draft")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response draft(
            @RestPath UUID id, @HeaderParam("Accept") String accept, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var fields = Saving.only(form, NextStep.FIELDS::contains);
        var conversation = conversation(id);
        if (conversation.stage() != Stage.REPLIED) {
            return Saving.tooLate(accept, conversation.path());
        }
        return saving.save(LearnerPage.draft(conversation, place(id), visitor.key(), form, fields, accept));
    }

    private Drafts.Place place(UUID id) {
        return new Drafts.Place(visitor.author(), visitor.author(), Subjects.nextStep(id));
    }

    /** A next step comes after the replies. */
    private Conversation conversation(UUID id) {
        var debrief = Debrief.of(id, visitor.author())
                .filter(found -> found.repliedAt != null && found.withdrawnAt == null)
                .orElseThrow(Refused::notFound);
        return conversations.asLearner(debrief);
    }

    @POST
    @Path("confirmation")
    @Access(value = Who.FACILITATOR, of = Ownership.CLAIMED)
    public Response confirm(@RestPath UUID id) {
        var debrief = Debrief.claimedBy(id, visitor.account()).orElseThrow(Refused::notFound);
        if (NextStep.of(id).isEmpty()) {
            throw Refused.conflict("There is no next step yet", "The learner writes it; then you confirm it.");
        }
        replying.confirm(debrief);
        return Page.seeOther("/debriefs/" + id);
    }
}
