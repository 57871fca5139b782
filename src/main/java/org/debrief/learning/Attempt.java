package org.debrief.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.content.Module;
import org.debrief.draft.Draft;

/** One person's way through one revision of a module. To choose again is another attempt; this one stays. */
@Entity
public class Attempt extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID authorId;
    public String module;
    public String revisionId;
    public Instant startedAt;

    /** The scene last stood at; where the person goes on, on whatever device. */
    public String place;

    public UUID replayOf;
    public String replayedFrom;

    /** The reveal was seen before this attempt or in another beside it, so its answers are left out of every count. */
    public boolean afterReveal;

    @OneToMany(mappedBy = "attempt")
    @OrderBy("keptAt")
    public Set<Response> responses = new LinkedHashSet<>();

    static Attempt begin(UUID id, UUID author, String module, String revision, Instant now) {
        var attempt = new Attempt();
        attempt.id = id;
        attempt.authorId = author;
        attempt.module = module;
        attempt.revisionId = revision;
        attempt.startedAt = now;
        attempt.persistAndFlush();
        return attempt;
    }

    public static Optional<Attempt> of(UUID id, UUID author) {
        return Attempt.<Attempt>list(
                        "from Attempt a left join fetch a.responses where a.id = ?1 and a.authorId = ?2", id, author)
                .stream()
                .findFirst();
    }

    /** With what is being written in one of its scenes, read in one statement. */
    record WithDraft(Attempt attempt, Optional<Draft> draft) {}

    static Optional<WithDraft> withDraft(UUID id, UUID author, String scene) {
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        """
                        select a, d from Attempt a left join fetch a.responses
                        left join Draft d on d.writerId = a.authorId and d.subject = :subject
                        where a.id = :id and a.authorId = :author""",
                        Object[].class)
                .setParameter("subject", Subjects.scene(id, scene))
                .setParameter("id", id)
                .setParameter("author", author)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new WithDraft((Attempt) row[0], Optional.ofNullable((Draft) row[1])));
    }

    public static List<Attempt> by(UUID author) {
        return list(
                "select distinct a from Attempt a left join fetch a.responses where a.authorId = ?1 order by a.startedAt desc",
                author);
    }

    /** The way walked so far. */
    public Walk walk(Module module) {
        Map<String, Optional<String>> answered = new HashMap<>();
        responses.forEach(response -> answered.put(response.scene, Optional.ofNullable(response.optionId)));
        return new Walk(module, answered);
    }

    public Optional<Response> response(String scene) {
        return responses.stream()
                .filter(response -> response.scene.equals(scene))
                .findFirst();
    }

    void standAt(String scene) {
        update("place = ?1 where id = ?2", scene, id);
    }
}
