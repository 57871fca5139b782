package org.debrief.cohort;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.web.Refused;

/** Looks at the code somebody comes with. Codes that are nobody's are counted by where they come from. */
@Singleton
class Doorkeeper {

    @Inject
    Here here;

    @Inject
    Clock clock;

    Invitation let(String code) {
        var source = here.source();
        var now = clock.instant();
        if (WrongCode.tooMany(source, now)) {
            throw new Refused(
                    429,
                    "Too many wrong links",
                    "Too many links that are nobody’s were tried from your network. Wait a quarter of an hour, then follow yours again.",
                    "Your invitation, if you have one, stands as before.");
        }
        return Invitation.of(new Code(code)).orElseThrow(() -> {
            QuarkusTransaction.requiringNew().run(() -> WrongCode.remember(source, now));
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
