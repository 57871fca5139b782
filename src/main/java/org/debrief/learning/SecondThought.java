package org.debrief.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;

/** Written after the reveal, beside the answer and never over it. */
@Entity
public class SecondThought extends PanacheEntityBase {

    static final String TABLE = "second_thought";

    @Id
    public UUID id;

    public UUID responseId;
    public Instant writtenAt;
    public byte[] sealed;

    static SecondThought add(UUID id, Response response, String words, AuthorKey key, Instant now) {
        var thought = new SecondThought();
        thought.id = id;
        thought.responseId = response.id;
        thought.writtenAt = now;
        thought.sealed = key.seal(TABLE, id, words);
        thought.persistAndFlush();
        return thought;
    }

    static List<SecondThought> of(UUID response) {
        return list("responseId = ?1 order by writtenAt", response);
    }

    static List<SecondThought> inAttempt(UUID attempt) {
        return list("responseId in (select r.id from Response r where r.attempt.id = ?1) order by writtenAt", attempt);
    }

    public String words(AuthorKey key) {
        return key.open(TABLE, id, sealed);
    }
}
