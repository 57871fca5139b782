package org.debrief.people;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.SecondFactor;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.notice.AccountLetters;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** For somebody who has lost both their app and their recovery codes. The letter tells them, should it not be they who asked. */
@SignInBy(SignInMode.LOCAL)
@Path("/people/{account}/second-factor/removal")
public class SecondFactorRemovalResource {

    @Inject
    Administrators administrators;

    @Inject
    AccountLetters letters;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @POST
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response remove(@RestPath UUID account) {
        var found = Register.account(account);
        if (administrators.isVisitor(account)) {
            throw new Refused(
                    422,
                    "You cannot take your own codes off here",
                    "On your account page you can, with a code or a recovery code. If you have neither, another administrator can.",
                    "Nothing was changed.");
        }
        QuarkusTransaction.requiringNew().run(() -> remove(found));
        return Page.seeOther("/people/" + account + "#codes");
    }

    /** Whoever has the lost device may be signed in with it. */
    private void remove(Account account) {
        administrators.oneAtATime();
        if (SecondFactor.confirmed(account.id).isPresent() && SecondFactor.remove(account)) {
            SignIn.endAll(account.id, clock.instant());
            letters.secondFactorRemoved(account);
            log.keep(Deed.of(Act.SECOND_FACTOR_REMOVED).account(account.id));
        }
    }
}
