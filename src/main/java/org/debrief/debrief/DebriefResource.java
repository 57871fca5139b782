package org.debrief.debrief;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.KeyRing;
import org.debrief.account.Role;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Paging;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Debriefs as both see them: the list, one of them, and taking it back. */
@Path("/debriefs")
public class DebriefResource {

    @CheckedTemplate(basePath = "debrief")
    static class Templates {
        static native TemplateInstance debriefs(
                List<Desk.Own> own,
                List<Desk.Waiting> waiting,
                boolean moreWaiting,
                List<Desk.Claimed> claimed,
                Paging paging);

        static native TemplateInstance debrief(Conversation conversation, Sheet sheet, int version);

        static native TemplateInstance claimed(Conversation conversation);

        static native TemplateInstance asked(Desk.Waiting waiting);
    }

    @Inject
    Visitor visitor;

    @Inject
    Desk desk;

    @Inject
    Conversations conversations;

    @Inject
    ReplyDrafts drafts;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    @GET
    @Access(Who.LEARNER_OR_FACILITATOR)
    public Response list(@RestQuery Optional<String> page) {
        boolean facilitates = visitor.is(Role.FACILITATOR);
        var own = desk.own(visitor.author(), visitor.key());
        var waiting = facilitates ? desk.waiting(visitor.account()) : List.<Desk.Waiting>of();
        var paging = Paging.of(page.orElse(""));
        var claimed = facilitates ? desk.claimed(visitor.account(), paging) : paging.cut(List.<Desk.Claimed>of());
        var shown = waiting.stream().limit(Desk.SHOWN).toList();
        return Page.ok(
                Templates.debriefs(own, shown, waiting.size() > shown.size(), claimed.shown(), claimed.paging()));
    }

    @GET
    @Path("{id}")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN_CLAIMED_OR_ASKED)
    @Transactional
    public Response show(@RestPath UUID id) {
        var own = Debrief.of(id, visitor.author());
        return own.isPresent() ? forLearner(own.get()) : forFacilitator(id);
    }

    private Response forLearner(Debrief debrief) {
        var conversation = conversations.asLearner(debrief);
        var draft = drafts.of(conversation);
        return Page.ok(Templates.debrief(
                conversation,
                draft.map(found -> Sheet.of(found.fields(visitor.key()))).orElse(Sheet.BLANK),
                draft.map(found -> found.version).orElse(0)));
    }

    private Response forFacilitator(UUID id) {
        if (!visitor.is(Role.FACILITATOR)) {
            throw Refused.notFound();
        }
        var claimed = Debrief.claimedBy(id, visitor.account());
        if (claimed.isPresent()) {
            var conversation = conversations.asFacilitator(claimed.get());
            conversations.log(conversation);
            return Page.ok(Templates.claimed(conversation));
        }
        var asked = Debrief.askedOf(id, visitor.account())
                .filter(debrief -> debrief.claimedAt == null)
                .orElseThrow(Refused::notFound);
        return Page.ok(Templates.asked(desk.waiting(asked, keys.of(asked.learnerId))));
    }

    @POST
    @Path("{id}/withdrawal")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    @Transactional
    public Response withdraw(@RestPath UUID id) {
        var debrief = Debrief.of(id, visitor.author()).orElseThrow(Refused::notFound);
        if (!debrief.takeBack(clock.instant()) && debrief.closedAt != null) {
            throw Refused.conflict(
                    "This debrief is finished",
                    "Both of you have closed it, so it can no longer be withdrawn. You can still take back each text you shared, on its page.");
        }
        return Page.seeOther("/debriefs/" + id);
    }
}
