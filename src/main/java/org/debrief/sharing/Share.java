package org.debrief.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Leave for one audience to read one version of one text. It refers, it never copies, so that revoking it or deleting the text
 * takes effect at once.
 */
@Entity
public class Share extends PanacheEntityBase {

    public enum Kind {
        RESPONSE,
        REFLECTION
    }

    /** What is lent. */
    public record Subject(Kind kind, UUID id, int version) {}

    @Id
    public UUID id;

    public UUID ownerId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public UUID subjectId;
    public int version;

    /** What it was shared for: a debrief. */
    public UUID audience;

    /** The account that may read; nobody until somebody claims. */
    public UUID readerId;

    public Instant sharedAt;
    public Instant revokedAt;

    public static Share lend(UUID owner, Subject subject, UUID audience, Instant now) {
        var share = new Share();
        share.id = UUID.randomUUID();
        share.ownerId = owner;
        share.kind = subject.kind();
        share.subjectId = subject.id();
        share.version = subject.version();
        share.audience = audience;
        share.sharedAt = now;
        share.persist();
        return share;
    }

    static Optional<Share> of(UUID id, UUID owner) {
        return find("id = ?1 and ownerId = ?2", id, owner).firstResultOptional();
    }

    public static List<Share> by(UUID owner) {
        return list("ownerId = ?1 order by sharedAt desc", owner);
    }

    /** Who was ever lent one text of this owner, latest first. */
    public static List<Share> ofText(UUID owner, Kind kind, UUID subject) {
        return list("ownerId = ?1 and kind = ?2 and subjectId = ?3 order by sharedAt desc", owner, kind, subject);
    }

    public static List<Share> forAudience(UUID audience) {
        return list("audience = ?1 order by sharedAt, id", audience);
    }

    /** Nobody may read until the one who claimed is named. */
    public static void nameReader(UUID audience, UUID reader) {
        update("readerId = ?1 where audience = ?2", reader, audience);
    }

    public static int revoke(UUID id, UUID owner, Instant now) {
        return update("revokedAt = ?1 where id = ?2 and ownerId = ?3 and revokedAt is null", now, id, owner);
    }

    public static void revokeAudience(UUID audience, Instant now) {
        update("revokedAt = ?1 where audience = ?2 and revokedAt is null", now, audience);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public Subject subject() {
        return new Subject(kind, subjectId, version);
    }
}
