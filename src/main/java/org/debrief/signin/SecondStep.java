package org.debrief.signin;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;

import org.debrief.account.Account;
import org.debrief.account.PendingSignIn;
import org.debrief.account.SecondFactor;
import org.debrief.account.SecondFactors;
import org.debrief.web.Cookies;
import org.debrief.web.Destination;
import org.debrief.web.Page;
import org.debrief.web.Tally;

/** What follows a right password: the sign-in, or first the code. */
@Singleton
class SecondStep {

    @Inject
    SecondFactors secondFactors;

    @Inject
    SecondFactorRule rule;

    @Inject
    Arrival arrival;

    @Inject
    Cookies cookies;

    @Inject
    Tally tally;

    @Inject
    Clock clock;

    /** In the caller's transaction. */
    Response after(Account account, String to, Cookie held) {
        if (SecondFactor.confirmed(account.id).isEmpty()) {
            if (!rule.requires(account.roles)) {
                tally.signIn(Tally.Way.LOCAL, Tally.SignInOutcome.ADMITTED);
                return arrival.of(account, to, held);
            }
            secondFactors.begin(account, clock.instant());
        }
        var token = PendingSignIn.start(account, clock.instant());
        return Response.fromResponse(Page.seeOther("/second-factor" + Destination.query(to)))
                .cookie(cookies.pendingSignIn(token))
                .build();
    }
}
