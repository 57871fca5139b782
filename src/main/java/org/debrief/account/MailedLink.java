package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A link that was sent to an address, whose letters whoever opens it reads, or handed over by an administrator. It works once, for an hour. */
@Entity
public class MailedLink extends TokenHeld {

    public static final Duration LASTS = Duration.ofHours(1);

    /** What the link is for. */
    public enum Purpose {
        PASSWORD,
        EMAIL,
        /** To a new password too, with no address. */
        HANDED
    }

    @Enumerated(EnumType.STRING)
    public Purpose purpose;

    public String email;
    public Instant madeAt;
    public Instant usedAt;

    /** The token that the letter carries; the row is persisted. */
    public static String make(Purpose purpose, Account account, String email, Instant now) {
        delete("expiresAt < ?1", now);
        var link = new MailedLink();
        link.purpose = purpose;
        link.email = email;
        link.madeAt = now;
        return link.begin(account, now, LASTS);
    }

    /** The token for somebody whom no letter reaches; one that was handed over before opens nothing any more. */
    public static String hand(Account account, Instant now) {
        end(Purpose.HANDED, account.id, now);
        return make(Purpose.HANDED, account, null, now);
    }

    /** The link, where it still works. */
    public static Optional<MailedLink> open(Purpose purpose, String token, Instant now) {
        return find(
                        "from MailedLink l join fetch l.account a where l.tokenHash = ?1 and l.purpose = ?2"
                                + " and l.expiresAt > ?3 and l.usedAt is null and a.disabled = false",
                        Hash.of(token),
                        purpose,
                        now)
                .firstResultOptional();
    }

    /** Uses it up, with every other of its kind; whether it had not been used. */
    public boolean use(Instant now) {
        boolean first = update("usedAt = ?1 where id = ?2 and usedAt is null", now, id) == 1;
        end(purpose, account.id, now);
        return first;
    }

    /** Ends whatever was sent before. */
    public static void endAll(UUID account, Instant now) {
        update("usedAt = ?1 where account.id = ?2 and usedAt is null", now, account);
    }

    /** Ends what was sent before for this purpose. */
    public static void end(Purpose purpose, UUID account, Instant now) {
        update("usedAt = ?1 where account.id = ?2 and purpose = ?3 and usedAt is null", now, account, purpose);
    }
}
