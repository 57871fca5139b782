package org.debrief.people;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.MailedLink;
import org.debrief.account.SignInMode;
import org.debrief.audit.AuditLog;
import org.debrief.cohort.Here;
import org.debrief.cohort.Invitations;
import org.debrief.notice.Post;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/**
 * A link to a first password; or to a new one, for somebody whom no letter reaches. Whom a letter reaches has it reset
 * without an administrator, who could open the link too.
 */
@SignInBy(SignInMode.LOCAL)
@Path("/people/{account}/password-links")
public class PasswordLinkResource {

    private static final String NOTHING_CHANGED = "Nothing was changed.";

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance newPassword(UUID account, String name, Instant until, String link);
    }

    @Inject
    Administrators administrators;

    @Inject
    Invitations invitations;

    @Inject
    Post post;

    @Inject
    Here here;

    @Inject
    WayBack back;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @POST
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response make(@RestPath UUID account) {
        var found = Register.account(account);
        if (administrators.isVisitor(account)) {
            throw new Refused(
                    422,
                    "Your own password is changed on your account page",
                    "There you show that you know the one of now, which a link would not ask for.",
                    NOTHING_CHANGED);
        }
        if (found.disabled) {
            throw new Refused(
                    422,
                    "This account is disabled",
                    "Nobody signs in with it, whatever its password. Let them sign in again first.",
                    NOTHING_CHANGED);
        }
        return Identity.isLocal(account) ? another(found) : first(found);
    }

    private Response first(Account account) {
        if (account.email == null) {
            throw new Refused(
                    422,
                    "There is no address to sign in with",
                    "A link to a first password is for an account that has an e-mail address.",
                    NOTHING_CHANGED);
        }
        return Page.ok(PeopleResource.Templates.given(account.id, account.name, invitations.forAccount(account)));
    }

    private Response another(Account account) {
        if (post.reaches(account)) {
            throw new Refused(
                    422,
                    "A letter reaches them",
                    "They choose a new password by “Forgotten password?” on the sign-in page; a letter with a link goes to "
                            + account.email + ".",
                    NOTHING_CHANGED);
        }
        var now = clock.instant();
        var path = QuarkusTransaction.requiringNew().call(() -> back.passwordLink(account, log::keep));
        return Page.ok(Templates.newPassword(account.id, account.name, now.plus(MailedLink.LASTS), here.link(path)));
    }
}
