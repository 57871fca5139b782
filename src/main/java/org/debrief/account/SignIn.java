package org.debrief.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One browser signed in to one account. The browser holds the random token, the row only its hash. */
@Entity
public class SignIn extends PanacheEntityBase {

    /** How long a browser still tells us which sign-in has ended, so that its late forms can be held. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    @Id
    public UUID id;

    public byte[] tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    public String providerSession;
    public Instant createdAt;
    public Instant expiresAt;
    public Instant revokedAt;

    /** A sign-in with its account, roles and wrapped data key, read in one statement. */
    public record Known(SignIn signIn, DataKey key) {}

    /** The token to give to the browser; the row is persisted. */
    public static String start(Account account, Instant now, Duration lasts) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        var signIn = new SignIn();
        signIn.id = UUID.randomUUID();
        signIn.tokenHash = Hash.of(token);
        signIn.account = account;
        signIn.createdAt = now;
        signIn.expiresAt = now.plus(lasts);
        signIn.persist();
        return token;
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
        return update("revokedAt = coalesce(revokedAt, ?1) where id = ?2 and account.id = ?3", now, id, account) > 0;
    }

    /** Ends every sign-in of this account, and says how many there were. */
    public static int endAll(UUID account, Instant now) {
        return update("revokedAt = ?1 where account.id = ?2 and revokedAt is null and expiresAt > ?1", now, account);
    }

    public static void revoke(UUID id, Instant now) {
        update("revokedAt = ?1 where id = ?2 and revokedAt is null", now, id);
    }
}
