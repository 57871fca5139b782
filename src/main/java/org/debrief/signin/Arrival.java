package org.debrief.signin;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.debrief.account.Account;
import org.debrief.account.BrowserName;
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
    HttpHeaders headers;

    @Inject
    HeldForms heldForms;

    @Inject
    Cookies cookies;

    @Inject
    WebConfig config;

    @Inject
    Clock clock;

    /** Starts the sign-in in the caller's transaction, and sends the browser on: first to what it holds, then to what it asked for. */
    Response of(Account account, String to, Cookie held) {
        return of(account, start(account).token(), to, held);
    }

    /** The same with a sign-in that has been started. */
    Response of(Account account, String token, String to, Cookie held) {
        return Response.fromResponse(Page.seeOther(next(account, to, held)))
                .cookie(cookies.signIn(token))
                .build();
    }

    String next(Account account, String to, Cookie held) {
        return heldForms.waitingFor(account.authorId, held).orElse(to.isEmpty() ? Destination.of(account.roles) : to);
    }

    /** Ends the sign-in this browser had. */
    SignIn.Started start(Account account) {
        if (visitor.isSignedIn()) {
            SignIn.revoke(visitor.signInId(), clock.instant());
        }
        var browser = BrowserName.of(headers.getHeaderString(HttpHeaders.USER_AGENT));
        return SignIn.start(account, browser, clock.instant(), config.signInLasts());
    }
}
