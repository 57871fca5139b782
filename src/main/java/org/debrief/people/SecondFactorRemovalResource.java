package org.debrief.people;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.SignInMode;
import org.debrief.audit.AuditLog;
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
    WayBack back;

    @Inject
    AuditLog log;

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

    private void remove(Account account) {
        administrators.oneAtATime();
        back.takeCodesOff(account, log::keep);
    }
}
