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
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.MailedLink;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.notice.AccountLetters;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Where the link in a letter leads, or one that an administrator handed over: a new password, and every sign-in by the old one ends. Looking does not use it up. */
@SignInBy(SignInMode.LOCAL)
@Path("/password-resets/{reset}")
public class PasswordResetResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance passwordReset(String path, String userName, String problem);

        static native TemplateInstance linkEnded(String again);
    }

    @Inject
    PasswordChange change;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    @GET
    @Access(Who.ANYONE)
    public Response form(@RestPath String reset) {
        return open(reset).map(link -> page(200, reset, identity(link), "")).orElseGet(PasswordResetResource::ended);
    }

    @POST
    @Access(Who.ANYONE)
    public Response reset(@RestPath String reset, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var link = open(reset);
        if (link.isEmpty()) {
            return ended();
        }
        var identity = identity(link.get());
        var problem = change.problem(form, link.get().account, identity);
        if (problem.isPresent()) {
            return page(422, reset, identity, problem.get());
        }
        var changed = QuarkusTransaction.requiringNew().call(() -> make(form, reset));
        changed.ifPresent(letters::passwordChanged);
        return changed.isPresent() ? Page.seeOther("/sign-in?changed=yes") : ended();
    }

    private Optional<Account> make(Form form, String reset) {
        return open(reset).filter(link -> link.use(clock.instant())).map(link -> {
            change.make(form, link.account, identity(link));
            SignIn.endAll(link.account.id, clock.instant());
            return link.account;
        });
    }

    /** A letter to an address that is the account's no longer opens nothing. */
    private Optional<MailedLink> open(String reset) {
        var now = clock.instant();
        return MailedLink.open(MailedLink.Purpose.PASSWORD, reset, now)
                .filter(link -> link.email.equals(link.account.email))
                .or(() -> MailedLink.open(MailedLink.Purpose.HANDED, reset, now));
    }

    private static Identity identity(MailedLink link) {
        return Identity.localOf(link.account.id).orElseThrow();
    }

    private static Response page(int status, String reset, Identity identity, String problem) {
        return Page.status(status, Templates.passwordReset("/password-resets/" + reset, identity.userName(), problem));
    }

    private static Response ended() {
        return Page.status(404, Templates.linkEnded("/forgotten-password"));
    }
}
