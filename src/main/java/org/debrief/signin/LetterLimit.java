package org.debrief.signin;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.FailedSignIn;
import org.debrief.web.Requester;

/** How many letters may be asked for in a quarter of an hour: to one address, and from one place. */
@Singleton
class LetterLimit {

    static final String TOO_MANY =
            "Too many letters were asked for. Wait a quarter of an hour, look into your junk folder meanwhile, then try again.";

    private static final int TO_ONE_ADDRESS = 3;
    private static final int FROM_ONE_PLACE = 20;

    @Inject
    Requester requester;

    @Inject
    Clock clock;

    /** Counts the one that is asked for now; the caller's transaction must commit either way. */
    boolean reached(String address) {
        var now = clock.instant();
        var to = "letter to " + address;
        var from = "letter from " + requester.address();
        if (FailedSignIn.tooMany(to, TO_ONE_ADDRESS, now) || FailedSignIn.tooMany(from, FROM_ONE_PLACE, now)) {
            return true;
        }
        FailedSignIn.remember(to, now);
        FailedSignIn.remember(from, now);
        return false;
    }
}
