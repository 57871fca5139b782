package org.debrief.debrief;

import java.util.Map;
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
import org.debrief.draft.Draft;
import org.debrief.draft.Drafts;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Who;

/** A script on its way, sealed with the learner's key from the first word. */
@Path("/debriefs/{id}/draft")
public class ScriptDraftResource {

    @Inject
    Visitor visitor;

    @Inject
    Scripts scripts;

    @Inject
    Saving saving;

    @POST
    @Access(value = Who.FACILITATOR, of = Ownership.CLAIMED)
    public Response save(@RestPath UUID id, @HeaderParam("Accept") String accept, MultivaluedMap<String, String> sent) {
        var conversation = scripts.conversation(id);
        if (conversation.debrief().isSent()) {
            return Saving.tooLate(accept, conversation.path());
        }
        var form = new Form(sent);
        var fields = Saving.only(form, Scripts.FIELDS);
        var response = saving.save(new Saving.Sent(
                scripts.place(conversation),
                scripts.key(conversation),
                form,
                Scripts.stillShared(conversation, fields),
                accept,
                "/debriefs",
                other -> Scripts.stillShared(conversation, other),
                stale -> both(conversation, fields, stale),
                tooLong -> scripts.shown(
                        422,
                        new ScriptPage(
                                conversation, Sheet.refused(fields, tooLong), form.number("version"), null, false))));
        dropIfNoLongerMine(conversation);
        return response;
    }

    private Response both(Conversation conversation, Map<String, String> mine, Drafts.Outcome.Stale stale) {
        return scripts.shown(409, scripts.both(conversation, mine, stale));
    }

    /** Withdrawn, sent or given back while this was being saved: then nothing may be left of it. */
    private void dropIfNoLongerMine(Conversation conversation) {
        var debrief = conversation.debrief();
        QuarkusTransaction.requiringNew().run(() -> {
            var mine = Debrief.claimedBy(debrief.id, visitor.account()).filter(found -> !found.isSent());
            if (mine.isEmpty()) {
                Draft.discardAll(debrief.learnerId, Subjects.script(debrief.id));
            }
        });
    }
}
