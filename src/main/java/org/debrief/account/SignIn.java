package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;

import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** One browser signed in to one account. The browser holds the random token, the row only its hash. */
@Entity
public class SignIn extends TokenHeld {

    /** How long a browser still tells us which sign-in has ended, so that its late forms can be held. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final String ENDED = "revokedAt = ?1, tokens = null";

    private static final Duration SEEN_JUST_NOW = Duration.ofMinutes(10);

    /** Who let them in; null for a password kept here. */
    public String issuer;

    public String providerSession;

    /** In plain words; null for one that an older version started. */
    public String browser;

    /** The provider's tokens, sealed with the account's key; gone once it is ended. */
    public byte[] tokens;

    /** When the provider last said that they are still welcome. */
    public Instant checkedAt;

    public Instant createdAt;
    public Instant revokedAt;

    /** Right to the hour. */
    public Instant lastSeenAt;

    /** A sign-in with its account, roles and wrapped data key, read in one statement. */
    public record Known(SignIn signIn, DataKey key) {}

    /** The row, persisted, and the token to give to the browser. */
    public record Started(SignIn signIn, String token) {}

    public static Started start(Account account, String browser, Instant now, Duration lasts) {
        var signIn = new SignIn();
        signIn.browser = browser;
        signIn.createdAt = now;
        signIn.lastSeenAt = now;
        return new Started(signIn, signIn.begin(account, now, lasts));
    }

    public static Optional<Known> known(String token) {
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        """
                        select s, k from SignIn s join fetch s.account a left join fetch a.roles
                        join DataKey k on k.authorId = a.authorId where s.tokenHash = :hash""",
                        Object[].class)
                .setParameter("hash", Hash.of(token))
                .getResultList();
        return rows.stream().findFirst().map(row -> new Known((SignIn) row[0], (DataKey) row[1]));
    }

    public boolean holdsAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && !account.disabled;
    }

    /** Where an account is signed in now, latest first. */
    public static List<SignIn> live(UUID account, Instant now) {
        return list("account.id = ?1 and revokedAt is null and expiresAt > ?2 order by createdAt desc", account, now);
    }

    /** Ends a sign-in of this account; whether there was such a one. */
    public static boolean end(UUID id, UUID account, Instant now) {
        return update(
                        "revokedAt = coalesce(revokedAt, ?1), tokens = null where id = ?2 and account.id = ?3",
                        now,
                        id,
                        account)
                > 0;
    }

    /** Ends every other sign-in of the account. */
    public static void endOthers(UUID kept, UUID account, Instant now) {
        update(ENDED + " where account.id = ?2 and id <> ?3 and revokedAt is null", now, account, kept);
    }

    /** Ends every sign-in of this account, and says how many there were. */
    public static int endAll(UUID account, Instant now) {
        return update(ENDED + " where account.id = ?2 and revokedAt is null and expiresAt > ?1", now, account);
    }

    /** Whether another hour has begun since it was last seen, and not only just. */
    boolean isSeenAnew(Instant now) {
        return lastSeenAt == null
                || now.isAfter(lastSeenAt.plus(SEEN_JUST_NOW))
                        && now.truncatedTo(ChronoUnit.HOURS).isAfter(lastSeenAt);
    }

    static void seen(UUID id, Instant now) {
        update("lastSeenAt = ?1 where id = ?2", now, id);
    }

    /** One session at a provider has ended. */
    public static void endSession(String issuer, String session, Instant now) {
        update(ENDED + " where issuer = ?2 and providerSession = ?3 and revokedAt is null", now, issuer, session);
    }

    /** Everything of one person at a provider has ended. */
    public static void endEvery(Identity.Key key, Instant now) {
        Identity.of(key)
                .ifPresent(identity -> update(
                        ENDED + " where issuer = ?2 and account.id = ?3 and revokedAt is null",
                        now,
                        key.issuer(),
                        identity.accountId));
    }

    public static void revoke(UUID id, Instant now) {
        update(ENDED + " where id = ?2 and revokedAt is null", now, id);
    }

    /** Ends this one, which the caller has in hand. */
    public void end(Instant now) {
        revokedAt = now;
        tokens = null;
    }

    /**
     * Removes some that no browser tells us of any more, and says how many. What another transaction has in hand is passed
     * over, so that nodes that do this at once neither wait for each other nor for anybody.
     */
    static int forget(Instant now, int most) {
        var ids = SignIn.<SignIn>find("expiresAt < ?1 or revokedAt < ?1", now.minus(REMEMBERED))
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .stream()
                .map(signIn -> signIn.id)
                .toList();
        return ids.isEmpty() ? 0 : (int) delete("id in ?1", ids);
    }
}
