package org.debrief.signin;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.web.ClientAddress;
import org.debrief.web.RateLimit;
import org.debrief.web.RateLimits;

/** How many letters may be asked for in a quarter of an hour: to one address, and from one place. */
@Singleton
class LetterLimit {

    static final String TOO_MANY =
            "Too many letters were asked for. Wait a quarter of an hour, look into your junk folder meanwhile, then try again.";

    private static final RateLimit TO_ONE_ADDRESS = new RateLimit("letter-to-address", 3, Duration.ofMinutes(15));
    private static final RateLimit FROM_ONE_PLACE = new RateLimit("letter-from-address", 20, Duration.ofMinutes(15));

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress requester;

    /** Counts the one that is asked for now; the caller's transaction must commit either way. */
    boolean reached(String address) {
        var from = requester.subject();
        if (isReached(TO_ONE_ADDRESS, address) || isReached(FROM_ONE_PLACE, from)) {
            return true;
        }
        limits.failed(TO_ONE_ADDRESS, address);
        limits.failed(FROM_ONE_PLACE, from);
        return false;
    }

    private boolean isReached(RateLimit limit, String subject) {
        return !limits.wait(limit, subject).isZero();
    }
}
