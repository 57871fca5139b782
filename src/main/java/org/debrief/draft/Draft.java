package org.debrief.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;

/**
 * Words on their way to being kept. Overwritten as they grow; every overwriting names the version it was written over, so that
 * two tabs cannot lose each other's text. {@code subject} names the form; {@code sealedFor} is whose key seals it.
 */
@Entity
public class Draft extends PanacheEntityBase {

    static final String TABLE = "draft";

    @Id
    public UUID id;

    public UUID writerId;
    public UUID sealedFor;
    public String subject;
    public int version;
    public Instant savedAt;
    public byte[] sealed;

    public static Optional<Draft> of(UUID writer, String subject) {
        return find("writerId = ?1 and subject = ?2", writer, subject).firstResultOptional();
    }

    public Map<String, String> fields(AuthorKey key) {
        return Fields.read(key.open(TABLE, id, sealed));
    }

    /** Takes out what may no longer stand in it. The version stays: nobody has written. */
    public void rewrite(Map<String, String> fields, AuthorKey key) {
        sealed = key.seal(TABLE, id, Fields.write(fields));
    }

    public static void discard(UUID writer, String subject) {
        delete("writerId = ?1 and subject = ?2", writer, subject);
    }

    public static void discardAll(UUID sealedFor, String subjectPrefix) {
        delete("sealedFor = ?1 and subject like ?2", sealedFor, subjectPrefix + "%");
    }
}
