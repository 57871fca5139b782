package org.debrief.signin;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.LocalSignIn;
import org.debrief.account.Visitor;
import org.debrief.web.Refused;

/** Asked once more before what could lock its owner out, should the browser have been left open. */
@Singleton
class OwnPassword {

    static final String FIELD = "password-now";

    @Inject
    LocalSignIn signIns;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    record Proof(boolean right, int status, String sentence) {}

    Proof check(String typed) {
        var userName = of(visitor.account()).userName();
        var outcome =
                Crowd.inTurn(signIns, () -> signIns.check(userName, typed, visitor.signInNotEnded(), clock.instant()));
        if (outcome.account().isPresent()) {
            return new Proof(true, 200, "");
        }
        return outcome.tooMany()
                ? new Proof(false, 429, outcome.sentence())
                : new Proof(false, 422, "That is not your present password. Type it again.");
    }

    /** An account that came from elsewhere has no password here, and no pages about one. */
    static Identity of(Account account) {
        return Identity.localOf(account.id).orElseThrow(Refused::notFound);
    }
}
