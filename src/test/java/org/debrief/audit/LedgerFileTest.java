package org.debrief.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Statements;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LedgerFileTest {

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private String name;
    private UUID id;

    @BeforeEach
    void make() {
        name = people.administrator();
        id = people.id(name);
    }

    /** So many would slow whatever else looks at all there is. */
    @AfterEach
    void forget() {
        forget(database, id);
    }

    static void forget(EntityManager database, UUID actor) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "delete from audit_entry where actor_id = :actor and act = 'ROLE_GIVEN'")
                .setParameter("actor", actor)
                .executeUpdate());
    }

    @Test
    void aLongLogIsTakenAwayPageByPage() {
        var entries = many(id, 4 * LedgerFile.AT_A_TIME + 700);
        var visit = Visit.as(name).get("/audit?act=ROLE_GIVEN&person=" + id);
        var fields = visit.filled(visit.form("/audit/export"));
        var sent = Statements.during(() -> visit.post("/audit/export", fields, Map.of()));
        var rows = visit.source().lines().skip(1).toList();
        assertThat(rows.stream().map(LedgerFileTest::entryOf))
                .as("none twice, none missing, the latest first")
                .containsExactlyElementsOf(entries);
        assertThat(sent.stream().filter(statement -> statement.contains("from audit_entry")))
                .hasSize(6)
                .allMatch(statement -> statement.contains("fetch first"));
    }

    /** Ids in the order in which they are read. The pages end among entries of one instant, and between two instants. */
    private List<String> many(UUID actor, int count) {
        var latest = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var made = QuarkusTransaction.requiringNew().call(() -> IntStream.range(0, count)
                .mapToObj(number -> entry(actor, latest.minusMillis(instant(number))))
                .toList());
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select e.id from AuditEntry e where e in :made order by e.doneAt desc, e.id desc",
                                UUID.class)
                        .setParameter("made", made)
                        .getResultList())
                .stream()
                .map(UUID::toString)
                .toList();
    }

    /** The first page ends with an instant, the second in the middle of one that a third of all share. */
    private static int instant(int number) {
        return number < LedgerFile.AT_A_TIME ? number / 50 : LedgerFile.AT_A_TIME + number / 600;
    }

    private static AuditEntry entry(UUID actor, Instant doneAt) {
        var entry = AuditEntry.of(Deed.of(Act.ROLE_GIVEN), actor, doneAt);
        entry.persist();
        return entry;
    }

    private static String entryOf(String row) {
        return row.split("\",\"", -1)[7];
    }
}
