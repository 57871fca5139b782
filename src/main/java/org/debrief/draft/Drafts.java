package org.debrief.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.web.Once;
import org.debrief.web.Tally;

/** Saves drafts. Acknowledged only after the commit. */
@Singleton
public class Drafts {

    /** What became of a draft that was sent to be saved. */
    public sealed interface Outcome {

        record Saved(int version, Instant at) implements Outcome {}

        /** Somebody, most likely the same person in another tab, has saved since; both texts are needed now. */
        record Stale(int version, Instant at, Map<String, String> other) implements Outcome {}
    }

    /** Whose draft of what, sealed with whose key. */
    public record Place(UUID writer, UUID sealedFor, String subject) {}

    @Inject
    Clock clock;

    @Inject
    Tally tally;

    public Outcome save(Place place, AuthorKey key, int over, Map<String, String> fields) {
        // when another tab made the first draft in the same moment, this one is written over it, or told so
        return tally.save(
                Tally.Saved.DRAFT,
                () -> Once.call(() -> write(place, key, over, fields), raced -> write(place, key, over, fields)),
                outcome -> outcome instanceof Outcome.Saved ? Tally.SaveOutcome.KEPT : Tally.SaveOutcome.OTHERWISE);
    }

    /** A draft saved over the one this page continued: in another tab, on another device. */
    public static Optional<Outcome.Stale> savedOver(Place place, AuthorKey key, int continued) {
        return Draft.of(place.writer(), place.subject())
                .filter(draft -> draft.version > continued)
                .map(draft -> new Outcome.Stale(draft.version, draft.savedAt, draft.fields(key)));
    }

    private Outcome write(Place place, AuthorKey key, int over, Map<String, String> fields) {
        var now = clock.instant();
        var existing = Draft.of(place.writer(), place.subject());
        if (existing.isEmpty()) {
            return insert(place, key, fields, now);
        }
        var draft = existing.get();
        byte[] sealed = key.seal(Draft.TABLE, draft.id, Fields.write(fields));
        int updated = Draft.update(
                "version = version + 1, savedAt = ?1, sealed = ?2 where id = ?3 and version = ?4",
                now,
                sealed,
                draft.id,
                over);
        if (updated == 1) {
            return new Outcome.Saved(over + 1, now);
        }
        var other = draft.fields(key);
        return other.equals(fields)
                ? new Outcome.Saved(draft.version, draft.savedAt)
                : new Outcome.Stale(draft.version, draft.savedAt, other);
    }

    private static Outcome insert(Place place, AuthorKey key, Map<String, String> fields, Instant now) {
        var draft = new Draft();
        draft.id = UUID.randomUUID();
        draft.writerId = place.writer();
        draft.sealedFor = place.sealedFor();
        draft.subject = place.subject();
        draft.version = 1;
        draft.savedAt = now;
        draft.sealed = key.seal(Draft.TABLE, draft.id, Fields.write(fields));
        draft.persistAndFlush();
        return new Outcome.Saved(1, now);
    }
}
