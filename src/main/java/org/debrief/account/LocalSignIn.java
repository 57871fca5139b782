package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** User name and password, for an installation without an organisation's own sign-in. */
@Singleton
public class LocalSignIn {

    /** The longest anybody must wait who has tried too often. */
    public static final Duration WAIT = Duration.ofMinutes(15);

    private static final String KIND = "sign-in";
    private static final int ALLOWED = 10;

    public record Outcome(Optional<Account> account, boolean tooMany) {

        public static final Outcome TOO_MANY = new Outcome(Optional.empty(), true);

        public String sentence() {
            return tooMany
                    ? "Too many tries. Wait a quarter of an hour, then try again."
                    : "That name and password do not belong together. Check both and try again.";
        }
    }

    /** Checking a password is work for the processor: more at once would only hold connections that others need. */
    public static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    /** Each has a thread, of which a node has two hundred. */
    private static final int WAITING = 100;

    private static final Duration FOR_A_TURN = Duration.ofSeconds(20);

    @Inject
    PasswordHashing passwords;

    private final Turns turns = new Turns(AT_ONCE, WAITING, FOR_A_TURN);

    /** What checks a password, and begins its transaction only now; nothing where too many are being checked already. */
    public <T> Optional<T> inTurn(Supplier<T> checking) {
        return turns.take(checking);
    }

    /**
     * Checks and, when wrong, remembers; the caller's transaction must commit either way. {@code before}: what the browser
     * still tells of an earlier sign-in.
     */
    public Outcome check(String userName, String password, Optional<SignIn> before, Instant now) {
        var identity = Identity.lockedLocal(userName);
        var subject = subject(userName, identity, before);
        if (FailedTry.tooMany(KIND, subject, ALLOWED, now.minus(WAIT))) {
            return Outcome.TOO_MANY;
        }
        boolean opens = identity.map(found -> passwords.opens(found, password))
                .orElseGet(() -> passwords.opensNobodys(password));
        var account = identity.filter(found -> opens)
                .map(found -> Account.<Account>findById(found.accountId))
                .filter(found -> !found.disabled);
        if (account.isEmpty()) {
            FailedTry.remember(KIND, subject, now, now.minus(WAIT));
        }
        return new Outcome(account, false);
    }

    /** A new password opens an account that too many wrong ones had shut. */
    public static void forgetTries(String userName) {
        FailedTry.forget(KIND, Identity.normal(userName));
    }

    /**
     * Whose tries are counted together. A browser that was signed in to this account is counted by itself, so that whoever
     * guesses at a name from elsewhere does not shut its owner out.
     */
    private static String subject(String userName, Optional<Identity> identity, Optional<SignIn> before) {
        return before.filter(signIn -> identity.filter(found -> found.accountId.equals(signIn.account.id))
                        .isPresent())
                .map(signIn -> "sign-in/" + signIn.id)
                .orElseGet(() -> identity.map(Identity::userName).orElse(Identity.normal(userName)));
    }
}
