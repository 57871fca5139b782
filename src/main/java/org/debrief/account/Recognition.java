package org.debrief.account;

import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;

/** Turns the cookie of a sign-in into a visitor: one statement for sign-in, account, roles and data key. */
@Singleton
public class Recognition {

    @Inject
    Visitor visitor;

    @Inject
    KeyRing keys;

    public void recognise(Cookie cookie, Instant now) {
        if (cookie == null || cookie.getValue().isBlank()) {
            return;
        }
        SignIn.known(cookie.getValue()).ifPresent(known -> {
            if (known.signIn().holdsAt(now)) {
                visitor.recognise(known.signIn(), keys.open(known.key()));
            } else {
                visitor.recogniseLapsed(known.signIn());
            }
        });
    }
}
