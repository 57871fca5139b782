package org.debrief.archive;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.PersonName;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Cookies;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Who;

/** Erase everything about me: said before, confirmed by one's own name, and final. */
@Path("/account")
public class ErasureResource {

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance erasure(String name, String typed, String problem);

        static native TemplateInstance erased();
    }

    @Inject
    Visitor visitor;

    @Inject
    Erasure erasure;

    @Inject
    Cookies cookies;

    @GET
    @Path("erasure")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response confirm() {
        return Page.ok(Templates.erasure(visitor.account().name, "", ""));
    }

    @POST
    @Path("erasure")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response erase(MultivaluedMap<String, String> sent) {
        var name = visitor.account().name;
        var typed = new Form(sent).text("name");
        if (!PersonName.isTyped(typed, name)) {
            var problem =
                    "That is not the name of this account. Type it exactly as it stands above, or leave this page.";
            return Page.status(422, Templates.erasure(name, typed, problem));
        }
        erasure.erase(visitor.author());
        return cookies.signedOut("/account/erased");
    }

    @GET
    @Path("erased")
    @Access(Who.ANYONE)
    public Response erased() {
        return Page.ok(Templates.erased());
    }
}
