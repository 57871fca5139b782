package org.debrief.debrief;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.draft.Drafts;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** The learner answers every reading, once. */
@Path("/debriefs/{id}/replies")
public class ReplyResource {

    @Inject
    Visitor visitor;

    @Inject
    Conversations conversations;

    @Inject
    Replying replying;

    @Inject
    Saving saving;

    @POST
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response reply(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var fields = Saving.only(form, Replies::isField);
        var conversation = conversation(id);
        var replies = Replies.of(fields, conversation);
        if (conversation.debrief().repliedAt != null) {
            return repliedBefore(conversation, replies);
        }
        var refusals = replies.refusals(conversation);
        if (!refusals.isEmpty()) {
            return LearnerPage.refused(conversation, Sheet.refused(fields, refusals), form.number("version"));
        }
        var newer = Saving.newer(place(id), visitor.key(), form, fields);
        if (newer.isPresent()) {
            return LearnerPage.both(conversation, fields, newer.get());
        }
        var mentioned = LearnerPage.lookAgain(conversation, fields, Replies.typed(fields), form);
        if (mentioned.isPresent()) {
            return mentioned.get();
        }
        return replying.reply(conversation.debrief(), replies, visitor.key())
                ? Page.seeOther(conversation.path() + "#next")
                : QuarkusTransaction.requiringNew().call(() -> repliedBefore(conversation(id), replies));
    }

    @POST
    @Path("draft")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response draft(
            @RestPath UUID id, @HeaderParam("Accept") String accept, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var fields = Saving.only(form, Replies::isField);
        var conversation = conversation(id);
        if (conversation.stage() != Stage.SENT) {
            return Saving.tooLate(accept, conversation.path());
        }
        return saving.save(LearnerPage.draft(conversation, place(id), visitor.key(), form, fields, accept));
    }

    private static Response repliedBefore(Conversation conversation, Replies replies) {
        var kept = Replies.kept(conversation);
        return kept.equals(replies)
                ? Page.seeOther(conversation.path() + "#next")
                : Page.status(
                        409,
                        BothTexts.page(
                                conversation.path(),
                                "Your reply was already kept",
                                kept.said(conversation),
                                replies.said(conversation)));
    }

    private Drafts.Place place(UUID id) {
        return new Drafts.Place(visitor.author(), visitor.author(), Subjects.replies(id));
    }

    /** There is nothing to answer before it is sent, nor after it was withdrawn. */
    private Conversation conversation(UUID id) {
        var debrief = Debrief.of(id, visitor.author())
                .filter(found -> found.isSent() && found.withdrawnAt == null)
                .orElseThrow(Refused::notFound);
        return conversations.asLearner(debrief);
    }
}
