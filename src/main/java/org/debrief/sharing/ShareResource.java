package org.debrief.sharing;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Taking one text back, whatever role its author has now. From the next moment its reader sees neither it nor what was quoted from it. */
@Path("/shares/{id}")
public class ShareResource {

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @POST
    @Path("revocation")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    @Transactional
    public Response revoke(@RestPath UUID id) {
        var share = Share.of(id, visitor.author()).orElseThrow(Refused::notFound);
        Share.revoke(id, visitor.author(), clock.instant());
        return Page.seeOther("/debriefs/" + share.audience + "#shared");
    }
}
