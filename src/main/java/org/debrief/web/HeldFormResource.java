package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.debrief.account.Visitor;

/** What was typed into a form whose sign-in had ended, offered to its author and to nobody else. */
@Path("/held-forms")
public class HeldFormResource {

    @Inject
    HeldForms heldForms;

    @Inject
    Visitor visitor;

    @Inject
    Cookies cookies;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response show(@Context HttpHeaders headers) {
        var released = heldForms.released(cookies.in(headers.getCookies(), Cookies.HELD), visitor.author());
        if (released.isEmpty()) {
            return Page.seeOther(Destination.of(visitor.roles()));
        }
        return Page.ok(HeldForms.Templates.sendAgain(
                "You were writing when your sign-in ended",
                "Nothing was lost. Read it, then send it on its way. It waits here for half an hour.",
                released));
    }

    /** The form names what is thrown away, and {@link HeldFormDelivery} lets it go as it would after sending it. */
    @POST
    @Path("/discarded")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response discard() {
        return Page.seeOther("/held-forms");
    }
}
