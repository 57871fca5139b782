package org.debrief.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;
import org.debrief.content.Said;
import org.debrief.draft.Fields;

/** What the learner will do, in the form that is easiest to keep: when this happens, I will do that. */
@Entity
public class NextStep extends PanacheEntityBase {

    static final String TABLE = "next_step";
    static final String WHEN = "when";
    static final String WILL = "will";
    static final String WITH = "with";
    static final String BY = "by";
    static final Set<String> FIELDS = Set.of(WHEN, WILL, WITH, BY);

    @Id
    public UUID id;

    public UUID debriefId;
    public Instant writtenAt;
    public Instant confirmedAt;
    public byte[] sealed;

    public record Words(String when, String will, String with, String by) {

        static Words of(Map<String, String> fields) {
            return new Words(
                    fields.getOrDefault(WHEN, ""),
                    fields.getOrDefault(WILL, ""),
                    fields.getOrDefault(WITH, ""),
                    fields.getOrDefault(BY, ""));
        }

        Map<String, String> fields() {
            return Map.of(WHEN, when, WILL, will, WITH, with, BY, by);
        }

        /** Where somebody could be named: all but the day. */
        Map<String, String> typed() {
            return Map.of(WHEN, when, WILL, will, WITH, with);
        }

        List<Said> said() {
            return Stream.of(said("When", when), said("I will", will), said("With", with), said("By", by))
                    .filter(said -> !said.words().isEmpty())
                    .toList();
        }

        private static Said said(String asked, String words) {
            return new Said("", asked, words, true);
        }
    }

    static void write(UUID id, UUID debrief, Words words, AuthorKey key, Instant now) {
        var step = new NextStep();
        step.id = id;
        step.debriefId = debrief;
        step.writtenAt = now;
        step.sealed = key.seal(TABLE, id, Fields.write(words.fields()));
        step.persistAndFlush();
    }

    static Optional<NextStep> of(UUID debrief) {
        return find("debriefId", debrief).firstResultOptional();
    }

    static boolean confirm(UUID debrief, Instant now) {
        return 1 == update("confirmedAt = ?1 where debriefId = ?2 and confirmedAt is null", now, debrief);
    }

    Words words(AuthorKey key) {
        return Words.of(Fields.read(key.open(TABLE, id, sealed)));
    }
}
