package org.debrief.signin;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;

import org.debrief.account.Account;
import org.debrief.account.SignIn;
import org.debrief.account.Visitor;
import org.debrief.web.Cookies;
import org.debrief.web.Destination;
import org.debrief.web.HeldForms;
import org.debrief.web.Page;
import org.debrief.web.WebConfig;

/** Lets somebody in who has shown who they are, however they did it. */
@Singleton
class Arrival {

    @Inject
    Visitor visitor;

    @Inject
    HeldForms heldForms;

    @Inject
    Cookies cookies;

    @Inject
    WebConfig config;

    @Inject
    Clock clock;

    /**
     * Starts the sign-in in the caller's transaction, ends the one this browser had, and sends the browser on: first to what
     * it holds, then to what it asked for.
     */
    Response of(Account account, String to, Cookie held) {
        if (visitor.isSignedIn()) {
            SignIn.revoke(visitor.signInId(), clock.instant());
        }
        var token = SignIn.start(account, clock.instant(), config.signInLasts());
        var next =
                heldForms.waitingFor(account.authorId, held).orElse(to.isEmpty() ? Destination.of(account.roles) : to);
        return Response.fromResponse(Page.seeOther(next))
                .cookie(cookies.signIn(token))
                .build();
    }
}
