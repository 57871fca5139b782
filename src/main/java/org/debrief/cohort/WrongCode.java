package org.debrief.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.Hash;

/**
 * A code that is no invitation's, remembered by a hash of the address it came from. A whole hospital may share one address:
 * there is room for mistakes, and only for those.
 */
@Entity
public class WrongCode extends PanacheEntityBase {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int ALLOWED = 60;

    @Id
    public UUID id;

    public byte[] sourceHash;
    public Instant triedAt;

    static void remember(String source, Instant now) {
        delete("triedAt < ?1", now.minus(WINDOW));
        var wrong = new WrongCode();
        wrong.id = UUID.randomUUID();
        wrong.sourceHash = Hash.of(source);
        wrong.triedAt = now;
        wrong.persist();
    }

    static boolean tooMany(String source, Instant now) {
        return count("sourceHash = ?1 and triedAt > ?2", Hash.of(source), now.minus(WINDOW)) >= ALLOWED;
    }
}
