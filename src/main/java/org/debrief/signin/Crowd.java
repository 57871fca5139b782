package org.debrief.signin;

import java.util.concurrent.Callable;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.LocalSignIn;
import org.debrief.web.Refused;

/** Many sign in at one moment: each check of a password waits for its turn, and has a transaction of its own only then. */
final class Crowd {

    private Crowd() {}

    static <T> T inTurn(LocalSignIn signIns, Callable<T> check) {
        return signIns.inTurn(() -> QuarkusTransaction.requiringNew().call(check))
                .orElseThrow(() -> new Refused(
                        503,
                        "Very many people are signing in",
                        "Your turn did not come. Go back, wait a moment, and send it again.",
                        "Nothing was changed."));
    }
}
