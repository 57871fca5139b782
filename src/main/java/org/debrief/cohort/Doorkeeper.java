package org.debrief.cohort;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.web.ClientAddress;
import org.debrief.web.RateLimit;
import org.debrief.web.RateLimits;
import org.debrief.web.Refused;

/** Looks at the code somebody comes with. Codes that are nobody's are counted by where they come from. */
@Singleton
class Doorkeeper {

    /** A whole hospital may share one address: there is room for mistakes, and only for those. */
    static final RateLimit WRONG_CODES = new RateLimit("invitation-code", 60, Duration.ofMinutes(15));

    @Inject
    ClientAddress address;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    Invitation let(String code) {
        if (!limits.wait(WRONG_CODES, address.subject()).isZero()) {
            throw new Refused(
                    429,
                    "Too many wrong links",
                    "Too many links that are nobody’s were tried from your network. Wait a quarter of an hour, then follow yours again.",
                    "Your invitation, if you have one, stands as before.");
        }
        return Invitation.of(new Code(code)).orElseThrow(() -> {
            limits.failed(WRONG_CODES, address.subject());
            return new Refused(
                    404,
                    "This link is not an invitation",
                    "It may have been cut off on its way, or mistyped, or renewed since. Open it from the letter once more, or ask whoever gave it to you for a new one.",
                    "Nothing was changed.");
        });
    }

    Invitation standing(String code) {
        var invitation = let(code);
        switch (invitation.standing(clock.instant())) {
            case EXPIRED -> throw gone("This invitation has expired", "Its date is over.");
            case USED ->
                throw gone(
                        "This invitation is used up",
                        "It has let in as many people as it was for. If one of them was you, sign in.");
            case WITHDRAWN -> throw gone("This invitation was withdrawn", "Whoever made it has taken it back.");
            default -> {
                return invitation;
            }
        }
    }

    private static Refused gone(String title, String sentence) {
        return new Refused(
                410, title, sentence + " Ask them for a new one if you should be in.", "Nothing was changed.");
    }
}
