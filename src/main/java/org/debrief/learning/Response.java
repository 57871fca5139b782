package org.debrief.learning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;
import org.debrief.content.Activity;
import org.debrief.content.Answer;
import org.debrief.content.Decide;
import org.debrief.content.Reveal;
import org.debrief.content.Said;
import org.debrief.draft.Fields;
import org.debrief.reflection.ReflectionVersion;

/**
 * An answer that was kept: one for each scene of an attempt, never changed. It is what opens the scene's reveal. Only the
 * option and the confidence stand in clear; a scene that was only read has an empty one.
 */
@Entity
public class Response extends PanacheEntityBase implements Reveal {

    static final String TABLE = "response";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attempt_id")
    public Attempt attempt;

    public String scene;
    public String optionId;
    public String confidence;

    /** Where the words are, when the answer was a reflection. */
    public UUID reflectionId;

    /** Brought over from the attempt this one replays. */
    public boolean copied;

    public Instant keptAt;
    public byte[] sealed;

    static Response keep(UUID id, Attempt attempt, String scene, Answer answer, AuthorKey key, Instant now) {
        var response = new Response();
        response.id = id;
        response.attempt = attempt;
        response.scene = scene;
        response.optionId = answer.field(Decide.OPTION).orElse(null);
        response.confidence = answer.field(Decide.CONFIDENCE).orElse(null);
        response.keptAt = now;
        response.sealed = key.seal(TABLE, id, Fields.write(answer.fields()));
        return response;
    }

    /** Whether its author has answered this scene in another attempt, and so seen what follows. */
    static boolean keptBeside(Attempt attempt, String scene) {
        return !getEntityManager()
                .createQuery(
                        """
                        select 1 from Response r where r.attempt.authorId = :author and r.attempt.module = :module
                        and r.attempt.id <> :attempt and r.scene = :scene""",
                        Integer.class)
                .setParameter("author", attempt.authorId)
                .setParameter("module", attempt.module)
                .setParameter("attempt", attempt.id)
                .setParameter("scene", scene)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Response copyTo(Attempt other, AuthorKey key) {
        var copy = keep(UUID.randomUUID(), other, scene, answer(key), key, keptAt);
        copy.reflectionId = reflectionId;
        copy.copied = true;
        return copy;
    }

    @Override
    public String scene() {
        return scene;
    }

    private Answer answer(AuthorKey key) {
        return new Answer(Fields.read(key.open(TABLE, id, sealed)));
    }

    /** What was said, wherever it is kept: a reflection's words are read from its first version, which is what was kept here. */
    public Answer words(AuthorKey key) {
        if (reflectionId == null) {
            return answer(key);
        }
        return ReflectionVersion.<ReflectionVersion>find("reflection.id = ?1 and number = 1", reflectionId)
                .firstResultOptional()
                .map(version -> new Answer(version.fields(key)))
                .orElse(Answer.NONE);
    }

    /** The answer as it reads back; of a reflection its author has removed, only that. */
    List<Said> said(Activity activity, AuthorKey key) {
        var words = words(key);
        return reflectionId != null && words.isEmpty()
                ? List.of(new Said("removed", "Your reflection", "Removed by its author", false))
                : activity.said(words);
    }
}
