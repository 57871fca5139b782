package org.debrief.debrief;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.account.Visitor;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.draft.Draft;
import org.debrief.sharing.Share;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Taking a question on, and giving it back. Only the one who claimed it may read what was shared. */
@Path("/debriefs/{id}")
public class ClaimResource {

    @Inject
    Visitor visitor;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @POST
    @Path("claim")
    @Access(value = Who.FACILITATOR, of = Ownership.ASKED_OF_MY_COHORT)
    @Transactional
    public Response claim(@RestPath UUID id) {
        var facilitator = visitor.account();
        // whoever is being taken out at this moment has gone before, or gives this one back too
        Account.lock(facilitator.id);
        var debrief = Debrief.askedOf(id, facilitator)
                .filter(asked -> Account.plays(facilitator.id, Role.FACILITATOR))
                .orElseThrow(Refused::notFound);
        if (debrief.claim(facilitator, clock.instant())) {
            Share.nameReader(id, facilitator.id);
            log.keep(Deed.of(Act.DEBRIEF_CLAIMED).debrief(id));
        } else if (Debrief.claimedBy(id, facilitator).isEmpty()) {
            throw Refused.conflict(
                    "A colleague was quicker",
                    "Another facilitator of this cohort has claimed this question. You have seen nothing of what was shared; the other questions are still waiting.");
        }
        return Page.seeOther("/debriefs/" + id);
    }

    /** What was written so far goes; the question waits for somebody else. */
    @POST
    @Path("release")
    @Access(value = Who.FACILITATOR, of = Ownership.CLAIMED)
    @Transactional
    public Response release(@RestPath UUID id) {
        var debrief = Debrief.claimedBy(id, visitor.account()).orElseThrow(Refused::notFound);
        if (!debrief.release(visitor.account())) {
            throw Refused.conflict(
                    "This debrief is already sent", "The learner can read it, so it can no longer be given back.");
        }
        log.keep(Deed.of(Act.DEBRIEF_HANDED_BACK).debrief(id));
        Share.nameReader(id, null);
        Draft.discardAll(debrief.learnerId, Subjects.script(id));
        return Page.seeOther("/debriefs");
    }
}
