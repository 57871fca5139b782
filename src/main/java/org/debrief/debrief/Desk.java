package org.debrief.debrief;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.DataKey;
import org.debrief.account.KeyRing;
import org.debrief.content.Module;
import org.debrief.learning.Revisions;
import org.debrief.web.Paging;

/** What lies before somebody: one statement for each of the three lists, however long they are. */
@Singleton
class Desk {

    /** One more than a page shows, to know whether there are more. */
    static final int SHOWN = 40;

    /** A debrief of the learner's own. */
    public record Own(UUID id, String question, String module, Instant requestedAt, Stage stage) {}

    /** What a facilitator may know before claiming: how long somebody has waited, and the question. */
    public record Waiting(UUID id, String question, String waited, Instant requestedAt) {}

    /** A debrief the facilitator has claimed, and whose it is. */
    public record Claimed(UUID id, String question, String learner, Instant claimedAt, Stage stage) {}

    @Inject
    EntityManager database;

    @Inject
    KeyRing keys;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    List<Own> own(UUID learner, AuthorKey key) {
        Map<String, String> titles = revisions.modules().stream().collect(Collectors.toMap(Module::id, Module::title));
        return database
                .createQuery(
                        """
                        select d as debrief, a.module as module, n.id as step from Debrief d
                        join Attempt a on a.id = d.attemptId left join NextStep n on n.debriefId = d.id
                        where d.learnerId = :learner order by d.requestedAt desc""",
                        Tuple.class)
                .setParameter("learner", learner)
                .getResultList()
                .stream()
                .map(row -> own(row, key, titles))
                .toList();
    }

    private static Own own(Tuple row, AuthorKey key, Map<String, String> titles) {
        var debrief = row.get("debrief", Debrief.class);
        var module = row.get("module", String.class);
        return new Own(
                debrief.id,
                debrief.words(key).question(),
                titles.getOrDefault(module, module),
                debrief.requestedAt,
                debrief.stage(row.get("step") != null));
    }

    /** Who has waited longest comes first. */
    List<Waiting> waiting(Account facilitator) {
        return database
                .createQuery(
                        """
                        select d as debrief, k as key from Debrief d
                        join Membership m on m.key.cohortId = d.cohortId join DataKey k on k.authorId = d.learnerId
                        where m.key.accountId = :account and m.role = org.debrief.account.Role.FACILITATOR
                        and d.claimedAt is null and d.withdrawnAt is null and d.learnerId <> :author
                        order by d.requestedAt""",
                        Tuple.class)
                .setParameter("account", facilitator.id)
                .setParameter("author", facilitator.authorId)
                .setMaxResults(SHOWN + 1)
                .getResultList()
                .stream()
                .map(this::waiting)
                .toList();
    }

    private Waiting waiting(Tuple row) {
        return waiting(row.get("debrief", Debrief.class), keys.open(row.get("key", DataKey.class)));
    }

    Waiting waiting(Debrief debrief, AuthorKey key) {
        return new Waiting(
                debrief.id,
                debrief.words(key).question(),
                Waited.since(debrief.requestedAt, clock.instant()),
                debrief.requestedAt);
    }

    /** What the facilitator has to do comes first, what is finished last. */
    Paging.Cut<Claimed> claimed(Account facilitator, Paging paging) {
        return paging.cut(database
                .createQuery(
                        """
                        select d as debrief, k as key, a.name as name, n.id as step,
                        case when d.closedAt is not null then 2 when d.sentAt is null or n.id is not null then 0
                            else 1 end as turn
                        from Debrief d
                        join Membership m on m.key.cohortId = d.cohortId join DataKey k on k.authorId = d.learnerId
                        join Account a on a.authorId = d.learnerId left join NextStep n on n.debriefId = d.id
                        where m.key.accountId = :account and m.role = org.debrief.account.Role.FACILITATOR
                        and d.facilitatorId = :account and d.withdrawnAt is null
                        order by turn, d.closedAt desc nulls first, d.claimedAt, d.id""",
                        Tuple.class)
                .setParameter("account", facilitator.id)
                .setFirstResult(paging.from())
                .setMaxResults(paging.wanted())
                .getResultList()
                .stream()
                .map(this::claimed)
                .toList());
    }

    private Claimed claimed(Tuple row) {
        var debrief = row.get("debrief", Debrief.class);
        return new Claimed(
                debrief.id,
                debrief.words(keys.open(row.get("key", DataKey.class))).question(),
                row.get("name", String.class),
                debrief.claimedAt,
                debrief.stage(row.get("step") != null));
    }
}
