package org.debrief.archive;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.Account;
import org.debrief.account.PersonName;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** One's own name put right. An organisation's sign-in brings the name it has. */
@SignInBy(SignInMode.LOCAL)
@Path("/account/name")
public class NameResource {

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance name(String present, Filled form);
    }

    @Inject
    Visitor visitor;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response form() {
        var present = visitor.account().name;
        return Page.ok(Templates.name(present, new Filled(Map.of("name", present), List.of())));
    }

    @POST
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response change(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var name = PersonName.of(form.text("name"));
        if (!PersonName.isFit(name)) {
            return Page.status(
                    422, Templates.name(visitor.account().name, Filled.refused(form, "name", PersonName.RULE)));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> Account.update("name = ?1 where id = ?2", name, visitor.account().id));
        return Page.seeOther("/account");
    }
}
