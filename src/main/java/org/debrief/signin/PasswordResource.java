package org.debrief.signin;

import java.time.Clock;

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
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.notice.AccountLetters;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Changes one's password; this browser stays signed in, every other one does not. */
@SignInBy(SignInMode.LOCAL)
@Path("/account/password")
public class PasswordResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance password(String userName, String beforeProblem, String problem);

        static native TemplateInstance passwordChanged();
    }

    @Inject
    Visitor visitor;

    @Inject
    OwnPassword ownPassword;

    @Inject
    PasswordChange change;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response form() {
        return page(200, "", "");
    }

    @POST
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response change(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var proof = ownPassword.check(form.text(OwnPassword.FIELD));
        if (!proof.right()) {
            return page(proof.status(), proof.sentence(), "");
        }
        var problem = change.problem(form, visitor.account(), OwnPassword.of(visitor.account()));
        if (problem.isPresent()) {
            return page(422, "", problem.get());
        }
        QuarkusTransaction.requiringNew().run(() -> make(form, visitor.account()));
        return Page.seeOther("/account/password/changed");
    }

    private void make(Form form, Account account) {
        change.make(form, account, OwnPassword.of(account));
        SignIn.endOthers(visitor.signInId(), account.id, clock.instant());
        letters.passwordChanged(account);
    }

    private Response page(int status, String beforeProblem, String problem) {
        return Page.status(
                status, Templates.password(OwnPassword.of(visitor.account()).userName(), beforeProblem, problem));
    }

    @GET
    @Path("/changed")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response changed() {
        return Page.ok(Templates.passwordChanged());
    }
}
