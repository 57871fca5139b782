package org.debrief.signin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.EmailAddress;
import org.debrief.account.SignInMode;
import org.debrief.notice.Post;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Forgotten password: asks where to write to, and always says the same. */
@SignInBy(SignInMode.LOCAL)
@Path("/forgotten-password")
public class ForgottenPasswordResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance forgottenPassword(boolean reachable, String typed, String problem);

        static native TemplateInstance letterSent();
    }

    @Inject
    ForgottenPassword forgotten;

    @Inject
    LetterLimit limit;

    @Inject
    Post post;

    @GET
    @Access(Who.ANYONE)
    public Response form() {
        return Page.ok(Templates.forgottenPassword(post.reachable(), "", ""));
    }

    @POST
    @Access(Who.ANYONE)
    @Transactional
    public Response ask(MultivaluedMap<String, String> sent) {
        var typed = new Form(sent).text("email");
        var address = EmailAddress.of(typed);
        if (address.isEmpty() || !post.reachable()) {
            return refused(422, typed, EmailAddress.PROBLEM);
        }
        if (limit.reached(address.get())) {
            return refused(429, typed, LetterLimit.TOO_MANY);
        }
        forgotten.ask(address.get());
        return Page.seeOther("/forgotten-password/sent");
    }

    private Response refused(int status, String typed, String problem) {
        return Page.status(status, Templates.forgottenPassword(post.reachable(), typed, problem));
    }

    @GET
    @Path("/sent")
    @Access(Who.ANYONE)
    public Response sent() {
        return Page.ok(Templates.letterSent());
    }
}
