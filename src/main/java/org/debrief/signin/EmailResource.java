package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.EmailAddress;
import org.debrief.account.MailedLink;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.notice.AccountLetters;
import org.debrief.notice.Post;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Where one's account is written to. A new address counts once the link in a letter to it was opened. */
@SignInBy(SignInMode.LOCAL)
@Path("/account/email")
public class EmailResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance email(EmailPage page);
    }

    record EmailPage(
            boolean reachable, String present, boolean sent, String typed, String problem, String passwordProblem) {}

    @Inject
    Visitor visitor;

    @Inject
    OwnPassword ownPassword;

    @Inject
    LetterLimit limit;

    @Inject
    AccountLetters letters;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response form(@RestQuery Optional<String> sent) {
        return page(200, sent.isPresent(), "", "", "");
    }

    @POST
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response ask(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var typed = form.text("email");
        var address = EmailAddress.of(typed);
        if (address.isEmpty() || !post.reachable()) {
            return page(422, false, typed, EmailAddress.PROBLEM, "");
        }
        var proof = ownPassword.check(form.text(OwnPassword.FIELD));
        if (!proof.right()) {
            return page(proof.status(), false, typed, "", proof.sentence());
        }
        if (QuarkusTransaction.requiringNew().call(() -> limit.reached(address.get()))) {
            return page(429, false, typed, LetterLimit.TOO_MANY, "");
        }
        letters.confirmAddress(address.get(), QuarkusTransaction.requiringNew().call(() -> link(address.get())));
        return Page.seeOther("/account/email?sent=yes");
    }

    private String link(String address) {
        return MailedLink.make(MailedLink.Purpose.EMAIL, visitor.account(), address, clock.instant());
    }

    private Response page(int status, boolean sent, String typed, String problem, String passwordProblem) {
        var email = visitor.account().email;
        return Page.status(
                status,
                Templates.email(new EmailPage(
                        post.reachable(), email == null ? "" : email, sent, typed, problem, passwordProblem)));
    }
}
