package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.elytron.security.common.BcryptUtil;

/** User name and password, for an installation without an organisation's own sign-in. */
@Singleton
public class LocalSignIn {

    /** Compared with when there is no such user, so that the answer takes as long. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody");

    /** The longest anybody must wait who has tried too often. */
    public static final Duration WAIT = FailedSignIn.WINDOW;

    public record Outcome(Optional<Account> account, boolean tooMany) {

        public static final Outcome TOO_MANY = new Outcome(Optional.empty(), true);

        public String sentence() {
            return tooMany
                    ? "Too many tries. Wait a quarter of an hour, then try again."
                    : "That name and password do not belong together. Check both and try again.";
        }
    }

    /** Checks and, when wrong, remembers; the caller's transaction must commit either way. */
    public Outcome check(String userName, String password, Instant now) {
        var subject = Identity.normal(userName);
        if (FailedSignIn.tooMany(subject, now)) {
            return Outcome.TOO_MANY;
        }
        var identity = Identity.local(subject);
        boolean opens = identity.map(found -> found.opensWith(password)).orElseGet(() -> {
            BcryptUtil.matches(password, NOBODY);
            return false;
        });
        var account = identity.filter(found -> opens)
                .map(found -> Account.<Account>findById(found.accountId))
                .filter(found -> !found.disabled);
        if (account.isEmpty()) {
            FailedSignIn.remember(subject, now);
        }
        return new Outcome(account, false);
    }
}
