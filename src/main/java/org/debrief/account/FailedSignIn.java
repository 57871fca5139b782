package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A wrong password or code, or a letter asked for: remembered by a hash of what was tried, for long enough to slow guessing. */
@Entity
public class FailedSignIn extends PanacheEntityBase {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int ALLOWED = 10;

    @Id
    public UUID id;

    public byte[] subjectHash;
    public Instant failedAt;

    public static void remember(String subject, Instant now) {
        delete("failedAt < ?1", now.minus(WINDOW));
        var failed = new FailedSignIn();
        failed.id = UUID.randomUUID();
        failed.subjectHash = Hash.of(subject);
        failed.failedAt = now;
        failed.persist();
    }

    static boolean tooMany(String subject, Instant now) {
        return tooMany(subject, ALLOWED, now);
    }

    public static boolean tooMany(String subject, int allowed, Instant now) {
        return count("subjectHash = ?1 and failedAt > ?2", Hash.of(subject), now.minus(WINDOW)) >= allowed;
    }

    /** After the password was changed by somebody who may. */
    public static void forget(String subject) {
        delete("subjectHash", Hash.of(subject));
    }
}
