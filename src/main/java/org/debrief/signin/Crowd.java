package org.debrief.signin;

import org.debrief.web.Refused;

/** So many sign in at this moment that somebody's turn did not come. */
final class Crowd {

    private Crowd() {}

    static Refused refused() {
        return new Refused(
                503,
                "Very many people are signing in",
                "Your turn did not come. Go back, wait a moment, and send it again.",
                "Nothing was changed.");
    }
}
