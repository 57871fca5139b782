package org.debrief.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Turns the cookie of a sign-in into a visitor: one statement for sign-in, account, roles and data key, however it was
 * started. One of the other mode has lapsed, as has one that its provider no longer vouches for.
 */
@ApplicationScoped
public class Recognition {

    @Inject
    Visitor visitor;

    @Inject
    KeyRing keys;

    @Inject
    SignInMode mode;

    @Inject
    Vouching vouching;

    public void recognise(Cookie cookie, Instant now) {
        if (cookie == null || cookie.getValue().isBlank()) {
            return;
        }
        SignIn.known(cookie.getValue()).ifPresent(known -> {
            var key = keys.open(known.key());
            if (holds(known.signIn(), key, now)) {
                visitor.recognise(known.signIn(), key);
                see(known.signIn(), now);
            } else {
                visitor.recogniseLapsed(known.signIn());
            }
        });
    }

    private boolean holds(SignIn signIn, AuthorKey key, Instant now) {
        return signIn.holdsAt(now)
                && mode.admits(signIn)
                && (mode == SignInMode.LOCAL || vouching.holds(signIn, key, now));
    }

    /** Written once an hour, so that pages stay reading. */
    private static void see(SignIn signIn, Instant now) {
        if (signIn.isSeenAnew(now)) {
            QuarkusTransaction.requiringNew().run(() -> SignIn.seen(signIn.id, now));
        }
    }

    /** Somebody whose password was right and whose code is still to come. */
    public void recognisePending(Cookie cookie, Instant now) {
        if (cookie != null && !cookie.getValue().isBlank() && !visitor.isSignedIn()) {
            PendingSignIn.known(cookie.getValue(), now).ifPresent(visitor::recognisePending);
        }
    }
}
