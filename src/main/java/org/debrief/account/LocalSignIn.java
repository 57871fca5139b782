package org.debrief.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.elytron.security.common.BcryptUtil;

/** User name and password, for an installation without an organisation's own sign-in. */
@Singleton
public class LocalSignIn {

    /** Compared with when there is no such user, so that the answer takes as long. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody");

    public record Outcome(Optional<Account> account, boolean tooMany) {

        public String sentence() {
            return tooMany
                    ? "Too many tries. Wait a quarter of an hour, then try again."
                    : "That name and password do not belong together. Check both and try again.";
        }
    }

    /**
     * Checks and, when wrong, remembers; the caller's transaction must commit either way. {@code before}: what the browser
     * still tells of an earlier sign-in.
     */
    public Outcome check(String userName, String password, Optional<SignIn> before, Instant now) {
        var identity = Identity.local(userName);
        var subject = subject(userName, identity, before);
        if (FailedSignIn.tooMany(subject, now)) {
            return new Outcome(Optional.empty(), true);
        }
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

    /**
     * Whose tries are counted together. A browser that was signed in to this account is counted by itself, so that whoever
     * guesses at a name from elsewhere does not shut its owner out.
     */
    private static String subject(String userName, Optional<Identity> identity, Optional<SignIn> before) {
        return before.filter(signIn -> identity.filter(found -> found.accountId.equals(signIn.account.id))
                        .isPresent())
                .map(signIn -> "sign-in/" + signIn.id)
                .orElse(Identity.normal(userName));
    }
}
