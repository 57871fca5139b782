package org.debrief.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one transaction does whole, seen from outside: each query finds what only half of one could leave. Foreign keys and
 * the conditions of the schema say the rest.
 */
public final class HalfDone {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        looksFor(
                "an author without a data key",
                "author a where not exists (select 1 from data_key k where k.author_id = a.id)");
        looksFor(
                "an author without an account",
                "author a where not exists (select 1 from account c where c.author_id = a.id)");
        looksFor(
                "an account without a role",
                "account c where not exists (select 1 from account_role r where r.account_id = c.id)");
        looksFor(
                "an answer kept and its attempt still standing nowhere",
                "response r join attempt t on t.id = r.attempt_id where t.place is null");
        looksFor(
                "an answer kept and its draft still there",
                """
                response r join draft d on d.subject =
                    'attempt/' || cast(r.attempt_id as varchar(36)) || '/' || r.scene""");
        looksFor(
                "a replay without the answers before the scene it replays from",
                """
                attempt t join attempt f on f.id = t.replay_of where not exists (
                    select 1 from response r where r.attempt_id = f.id and r.scene = t.replayed_from)""");
        looksFor(
                "a reflection that is there without a version, or removed with one",
                """
                reflection r where (r.removed_at is null) <>
                    (exists (select 1 from reflection_version v where v.reflection_id = r.id))""");
        looksFor(
                "a reflection of a scene that no answer leads to",
                """
                reflection r where r.attempt_id is not null and not exists (
                    select 1 from response p where p.reflection_id = r.id)""");
        looksFor(
                "versions of a reflection with a gap",
                """
                (select reflection_id, max(number) as latest, count(*) as found
                    from reflection_version group by reflection_id) v where latest <> found""");
        looksFor(
                "a share without its debrief",
                "share s where not exists (select 1 from debrief d where d.id = s.audience)");
        looksFor(
                "a debrief without a share",
                "debrief d where not exists (select 1 from share s where s.audience = d.id)");
        looksFor(
                "a debrief asked for and its draft still there",
                "debrief d join draft f on f.subject = 'debrief-request/' || cast(d.attempt_id as varchar(36))");
        looksFor(
                "two debriefs open on one attempt",
                """
                (select attempt_id, count(*) as found from debrief
                    where closed_at is null and withdrawn_at is null group by attempt_id) d where found > 1""");
        looksFor(
                "a debrief claimed by one and its shares lent to another",
                """
                debrief d join share s on s.audience = d.id
                    where d.facilitator_id is not null and (s.reader_id is null or s.reader_id <> d.facilitator_id)""");
        looksFor(
                "a debrief sent and nothing observed, or observed and not sent",
                """
                debrief d where (d.sent_at is not null) <>
                    (exists (select 1 from observation o where o.debrief_id = d.id))""");
        looksFor(
                "an observation without its two readings",
                "observation o where (select count(*) from reading r where r.observation_id = o.id) <> 2");
        looksFor(
                "a reading without a reply in a debrief that was replied to, or with one before",
                """
                reading r join observation o on o.id = r.observation_id join debrief d on d.id = o.debrief_id
                    where (d.replied_at is not null) <> (exists (select 1 from reply a where a.reading_id = r.id))""");
        looksFor(
                "a debrief closed and its next step not confirmed, or confirmed and not closed",
                """
                next_step n join debrief d on d.id = n.debrief_id
                    where (d.closed_at is null) <> (n.confirmed_at is null)""");
        looksFor(
                "something sent, replied or agreed and its draft still there",
                """
                debrief d join draft f on
                    (d.sent_at is not null and f.subject = 'debrief/' || cast(d.id as varchar(36)))
                    or (d.replied_at is not null and f.subject = 'debrief-replies/' || cast(d.id as varchar(36)))
                    or (d.closed_at is not null and f.subject = 'debrief-next-step/' || cast(d.id as varchar(36)))""");
    }

    private HalfDone() {}

    private static void looksFor(String what, String from) {
        QUERIES.put(what, "select count(*) from " + from);
    }

    /** What each query looks for. */
    static Set<String> names() {
        return QUERIES.keySet();
    }

    public static void isNotFound(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            for (var query : QUERIES.entrySet()) {
                try (var row = statement.executeQuery(query.getValue())) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        found.add(row.getInt(1) + " × " + query.getKey());
                    }
                }
            }
        }
        assertThat(found).as("half-done").isEmpty();
    }
}
