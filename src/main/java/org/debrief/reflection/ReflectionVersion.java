package org.debrief.reflection;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;
import org.debrief.draft.Fields;
import org.debrief.questions.ReflectionForm;

/** One version of a reflection. Never changed, only followed. */
@Entity
public class ReflectionVersion extends PanacheEntityBase {

    static final String TABLE = "reflection_version";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reflection_id")
    public Reflection reflection;

    public int number;
    public String form;
    public Instant writtenAt;
    public byte[] sealed;

    /** A question and the words under it. */
    public record Written(String field, String asked, String words) {}

    static ReflectionVersion of(
            UUID id, Reflection reflection, String form, Map<String, String> fields, AuthorKey key, Instant now) {
        var version = new ReflectionVersion();
        version.id = id;
        version.reflection = reflection;
        version.number = reflection.versions.size() + 1;
        version.form = form;
        version.writtenAt = now;
        version.sealed = key.seal(TABLE, id, Fields.write(fields));
        return version;
    }

    public Map<String, String> fields(AuthorKey key) {
        return Fields.read(key.open(TABLE, id, sealed));
    }

    public String title(AuthorKey key) {
        return reflection.isOfItsOwn() ? fields(key).getOrDefault(Writing.TITLE, "") : reflection.title;
    }

    ReflectionForm questions() {
        return ReflectionForm.of(form).orElseThrow(() -> new IllegalStateException("No reflection form " + form));
    }

    /** What was written, under the questions it was written under. A scene may have offered both forms: both are read. */
    public List<Written> written(AuthorKey key) {
        var fields = fields(key);
        return Arrays.stream(ReflectionForm.values())
                .flatMap(form -> new Writing(form, false).read(fields).stream())
                .toList();
    }
}
