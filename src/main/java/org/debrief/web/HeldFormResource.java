package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.debrief.account.HeldForm;
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
    public Response show(@CookieParam(Cookies.HELD) String cookie) {
        var held = heldForms.released(cookie == null ? "" : cookie).orElse(null);
        if (held == null) {
            return Page.seeOther("/modules");
        }
        var form = new SentForm(held.fields());
        return Page.ok(HeldForms.Templates.sendAgain(
                "You were writing when your sign-in ended",
                "Nothing was lost. Read it, then send it on its way.",
                held.path(),
                form.fields(),
                form.typed()));
    }

    @POST
    @Path("/discarded")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    @Transactional
    public Response discard() {
        HeldForm.discard(visitor.author());
        return Response.fromResponse(Page.seeOther("/modules"))
                .cookie(cookies.forget(Cookies.HELD))
                .build();
    }
}
