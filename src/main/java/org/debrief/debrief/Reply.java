package org.debrief.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;
import org.debrief.content.Coded;
import org.debrief.draft.Fields;

/** The learner's answer to one reading: kept once, of equal weight, never resolved by anybody. */
@Entity
public class Reply extends PanacheEntityBase {

    static final String TABLE = "reply";

    @Id
    public UUID id;

    public UUID readingId;
    public Instant repliedAt;
    public byte[] sealed;

    /** {@code words} may be empty. */
    public record Answer(Resonance resonance, String words) {}

    static Reply keep(UUID reading, Answer answer, AuthorKey key, Instant now) {
        var reply = new Reply();
        reply.id = UUID.randomUUID();
        reply.readingId = reading;
        reply.repliedAt = now;
        reply.sealed = key.seal(
                TABLE,
                reply.id,
                Fields.write(Map.of("answer", answer.resonance().code(), "words", answer.words())));
        reply.persist();
        return reply;
    }

    static List<Reply> in(UUID debrief) {
        return list(
                "readingId in (select r.id from Reading r where r.observation.debriefId = ?1) order by repliedAt",
                debrief);
    }

    Answer answer(AuthorKey key) {
        var fields = Fields.read(key.open(TABLE, id, sealed));
        return new Answer(Coded.parse(Resonance.class, fields.get("answer")).orElseThrow(), fields.get("words"));
    }
}
