package org.debrief.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.debrief.account.Account;

/** The log as it is read: one statement for a page of it, however many names are in it. */
@Singleton
class Ledger {

    static final String ERASED = "an erased account";
    static final String UNKNOWN = "Something that a newer release of Debrief knows";

    /** In which it is read, and in which {@code audit_entry_done_at} has it; the ids only set those of one instant apart. */
    private static final String ORDER = " order by e.doneAt desc, e.id desc";

    /** Which entries: of one kind, by or about one person, or those that come after another. */
    record Filter(Optional<Act> act, Optional<UUID> person, Optional<Line> last) {

        Filter(Optional<Act> act, Optional<UUID> person) {
            this(act, person, Optional.empty());
        }

        Filter after(Line line) {
            return new Filter(act, person, Optional.of(line));
        }

        private String where() {
            var conditions = new ArrayList<String>();
            act.ifPresent(found -> conditions.add("e.act = :act"));
            person.ifPresent(found -> conditions.add("(e.actorId = :person or e.accountId = :person)"));
            last.ifPresent(found -> conditions.add("e.doneAt <= :at and (e.doneAt < :at or e.id < :id)"));
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        private Map<String, Object> values() {
            var values = new HashMap<String, Object>();
            act.ifPresent(found -> values.put("act", found));
            person.ifPresent(found -> values.put("person", found));
            last.ifPresent(found -> values.putAll(Map.of("at", found.doneAt(), "id", found.id())));
            return values;
        }
    }

    /**
     * An entry with the names its ids have now; the one who did it has the name of the time, which others may have too, and
     * the id of their account, while there is one.
     */
    public record Line(
            UUID id,
            Instant doneAt,
            String who,
            String act,
            String about,
            String detail,
            String note,
            String request,
            String account) {}

    /** Somebody who is in the log. */
    public record Somebody(UUID id, String name) {}

    @Inject
    EntityManager database;

    List<Line> lines(Filter filter, int from, int most) {
        var query = database.createQuery(
                """
                select e as entry, n as name, a.name as account, c.name as cohort from AuditEntry e
                left join AuditName n on n.entryId = e.id left join Account a on a.id = e.accountId
                left join Cohort c on c.id = e.cohortId"""
                        + filter.where() + ORDER,
                Tuple.class);
        filter.values().forEach(query::setParameter);
        return query.setFirstResult(from).setMaxResults(most).getResultList().stream()
                .map(Ledger::line)
                .toList();
    }

    private static Line line(Tuple row) {
        var entry = row.get("entry", AuditEntry.class);
        var name = Optional.ofNullable(row.get("name", AuditName.class));
        return new Line(
                entry.id,
                entry.doneAt,
                name.map(found -> found.name).orElse(ERASED),
                entry.act == null ? UNKNOWN : entry.act.label(),
                about(entry, row),
                entry.detail == null ? name.map(Ledger::change).orElse("") : words(entry.detail),
                entry.note == null ? "" : entry.note,
                entry.request == null ? "" : entry.request,
                name.map(found -> found.accountId.toString()).orElse(""));
    }

    private static String about(AuditEntry entry, Tuple row) {
        var about = new ArrayList<String>();
        if (entry.accountId != null) {
            about.add(Optional.ofNullable(row.get("account", String.class)).orElse(ERASED));
        }
        if (entry.cohortId != null) {
            about.add(Optional.ofNullable(row.get("cohort", String.class)).orElse("a cohort"));
        }
        if (entry.debriefId != null) {
            about.add("debrief " + entry.debriefId.toString().substring(0, 8));
        }
        return String.join(", ", about);
    }

    private static String change(AuditName name) {
        return name.newName == null ? "" : "from %s to %s".formatted(name.name, name.newName);
    }

    private static String words(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** Those who did something, and whoever was chosen. */
    List<Somebody> people(Filter filter) {
        var people = new ArrayList<>(everybody());
        filter.person()
                .filter(chosen -> people.stream().noneMatch(one -> one.id().equals(chosen)))
                .ifPresent(chosen -> people.add(new Somebody(chosen, name(chosen))));
        return people;
    }

    private String name(UUID account) {
        return Optional.ofNullable(database.find(Account.class, account))
                .map(found -> found.name)
                .orElse(ERASED);
    }

    private List<Somebody> everybody() {
        return database.createQuery(
                        """
                        select distinct new org.debrief.audit.Ledger$Somebody(a.id, a.name) from Account a
                        where a.id in (select n.accountId from AuditName n) order by a.name""",
                        Somebody.class)
                .getResultList();
    }
}
