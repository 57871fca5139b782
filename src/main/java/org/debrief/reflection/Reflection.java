package org.debrief.reflection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;

/** A private text of one author, in versions; the first stands, later ones stand beside it. */
@Entity
public class Reflection extends PanacheEntityBase {

    /** Fired in the transaction that removes one, so that whoever quoted it lets go of the quotation too. */
    public record Removed(UUID reflection, UUID author) {}

    @Id
    public UUID id;

    public UUID authorId;
    public UUID attemptId;
    public String scene;

    /** The scene's; absent where the author gave one, because theirs is sealed. See {@link #title(AuthorKey)}. */
    public String title;

    public Instant createdAt;
    public Instant removedAt;

    @OneToMany(mappedBy = "reflection", cascade = CascadeType.ALL)
    @OrderBy("number")
    public List<ReflectionVersion> versions = new ArrayList<>();

    /** Where a reflection was written: in which attempt and scene, if in any. */
    public record Origin(UUID attempt, String scene, String title) {

        static final Origin OF_ITS_OWN = new Origin(null, null, null);
    }

    public static Reflection begin(UUID id, UUID author, Origin origin, Instant now) {
        var reflection = new Reflection();
        reflection.id = id;
        reflection.authorId = author;
        reflection.attemptId = origin.attempt();
        reflection.scene = origin.scene();
        reflection.title = origin.title();
        reflection.createdAt = now;
        reflection.persist();
        return reflection;
    }

    public ReflectionVersion write(UUID id, String form, Map<String, String> fields, AuthorKey key, Instant now) {
        var version = ReflectionVersion.of(id, this, form, fields, key, now);
        versions.add(version);
        version.persist();
        return version;
    }

    public static Optional<Reflection> of(UUID id, UUID author) {
        return evenRemoved(id, author).filter(reflection -> !reflection.isRemoved());
    }

    /** Until the transaction ends nobody else writes to it or removes it: no version may outlive its reflection. */
    static Optional<Reflection> toChange(UUID id, UUID author) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
        return evenRemoved(id, author);
    }

    static Optional<Reflection> evenRemoved(UUID id, UUID author) {
        return Reflection.<Reflection>list(
                        "from Reflection r left join fetch r.versions where r.id = ?1 and r.authorId = ?2", id, author)
                .stream()
                .findFirst();
    }

    public static List<Reflection> by(UUID author) {
        return evenRemovedBy(author).stream()
                .filter(reflection -> !reflection.isRemoved())
                .toList();
    }

    static List<Reflection> evenRemovedBy(UUID author) {
        return list(
                "select distinct r from Reflection r left join fetch r.versions where r.authorId = ?1 order by r.createdAt desc, r.id",
                author);
    }

    public static boolean anyBy(UUID author) {
        return count("authorId", author) > 0;
    }

    public String title(AuthorKey key) {
        return latest().title(key);
    }

    /** Whether it was written by itself, not as an answer in a case. */
    boolean isOfItsOwn() {
        return title == null;
    }

    public ReflectionVersion latest() {
        return versions.get(versions.size() - 1);
    }

    public Optional<ReflectionVersion> version(int number) {
        return versions.stream().filter(version -> version.number == number).findFirst();
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** The words go for everybody; that something was here stays. */
    public void remove(Instant now) {
        versions.clear();
        ReflectionVersion.delete("reflection.id", id);
        removedAt = now;
    }

    /** Before an author's attempts are erased. */
    public static void forgetAttempts(UUID author) {
        update("attemptId = null where authorId = ?1", author);
    }
}
