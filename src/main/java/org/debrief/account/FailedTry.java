package org.debrief.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A guess that was wrong, remembered by a hash of who or what guessed for as long as its limit looks back. */
@Entity
public class FailedTry extends PanacheEntityBase {

    @Id
    public UUID id;

    public String kind;
    public byte[] subjectHash;
    public Instant failedAt;

    /** Forgets what no longer counts of this kind. */
    public static void remember(String kind, String subject, Instant now, Instant since) {
        delete("kind = ?1 and failedAt <= ?2", kind, since);
        var failed = new FailedTry();
        failed.id = UUID.randomUUID();
        failed.kind = kind;
        failed.subjectHash = hash(kind, subject);
        failed.failedAt = now;
        failed.persist();
    }

    /** When the nth latest was, if there were so many. */
    public static Optional<Instant> nthLatest(String kind, String subject, int nth, Instant since) {
        return FailedTry.<FailedTry>find(
                        "kind = ?1 and subjectHash = ?2 and failedAt > ?3 order by failedAt desc",
                        kind,
                        hash(kind, subject),
                        since)
                .range(nth - 1, nth - 1)
                .firstResultOptional()
                .map(found -> found.failedAt);
    }

    public static boolean tooMany(String kind, String subject, int allowed, Instant since) {
        return nthLatest(kind, subject, allowed, since).isPresent();
    }

    /** After somebody who may has set it right. */
    static void forget(String kind, String subject) {
        delete("kind = ?1 and subjectHash = ?2", kind, hash(kind, subject));
    }

    private static byte[] hash(String kind, String subject) {
        return Hash.of(kind + " " + subject);
    }
}
