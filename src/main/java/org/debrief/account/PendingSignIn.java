package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;

/** The password was right and the code is still to come. It opens nothing but the page that asks for the code. */
@Entity
public class PendingSignIn extends TokenHeld {

    public static final Duration LASTS = Duration.ofMinutes(15);

    /** The token to give to the browser; the row is persisted. */
    public static String start(Account account, Instant now) {
        delete("expiresAt < ?1", now);
        return new PendingSignIn().begin(account, now, LASTS);
    }

    static Optional<PendingSignIn> known(String token, Instant now) {
        List<PendingSignIn> found = list(
                "from PendingSignIn p join fetch p.account a left join fetch a.roles"
                        + " where p.tokenHash = ?1 and p.expiresAt > ?2 and a.disabled = false",
                Hash.of(token),
                now);
        return found.stream().findFirst();
    }

    /** Ends it; whether it was still there, so that it becomes one sign-in and not two. */
    public static boolean end(UUID id) {
        return delete("id", id) == 1;
    }
}
