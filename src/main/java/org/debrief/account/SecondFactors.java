package org.debrief.account;

import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Whether a code is the person's: one from their app, or one of their recovery codes. */
@Singleton
public class SecondFactors {

    /** A six-digit code is guessed in a million tries; so many in a quarter of an hour would take centuries. */
    private static final String KIND = "second-factor";

    private static final int ALLOWED = 5;

    @Inject
    KeyRing keys;

    /** What a code was worth, and what to say where it was worth nothing. */
    public enum Outcome {
        RIGHT(200, ""),
        WRONG(
                422,
                "That code does not open the account. Each works once and for half a minute: wait for the next one, and type that."),
        NOTHING_TO_CHECK(422, "That took longer than a quarter of an hour. Begin again, with a new square to scan."),
        TOO_MANY(429, "Too many wrong codes. Wait a quarter of an hour, then try again.");

        private final int status;
        private final String sentence;

        Outcome(int status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }

        public int status() {
            return status;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** Checks and, when wrong, remembers; the caller's transaction must commit either way. */
    public Outcome check(Account account, String typed, Instant now) {
        // one try after the other, on every node: of many at once each would count those before it alone
        Account.lock(account.id);
        var subject = account.id.toString();
        if (FailedTry.tooMany(KIND, subject, ALLOWED, now.minus(LocalSignIn.WAIT))) {
            return Outcome.TOO_MANY;
        }
        var factor = SecondFactor.of(account.id, now);
        if (factor.isEmpty()) {
            return Outcome.NOTHING_TO_CHECK;
        }
        if (takes(factor.get(), account, typed, now)) {
            return Outcome.RIGHT;
        }
        FailedTry.remember(KIND, subject, now, now.minus(LocalSignIn.WAIT));
        return Outcome.WRONG;
    }

    private boolean takes(SecondFactor factor, Account account, String typed, Instant now) {
        return factor.takes(typed.replaceAll("\\s", ""), keys.of(account.authorId), now)
                || factor.isConfirmed() && RecoveryCode.use(account.id, typed, now);
    }

    public OneTimeSecret secret(Account account, SecondFactor factor) {
        return factor.secret(keys.of(account.authorId));
    }

    /** The secret to be shown to an app; the caller's transaction keeps it. */
    public SecondFactor begin(Account account, Instant now) {
        return SecondFactor.begin(account, keys.of(account.authorId), now);
    }
}
