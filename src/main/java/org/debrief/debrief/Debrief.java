package org.debrief.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.draft.Draft;
import org.debrief.draft.Fields;
import org.debrief.sharing.Share;

/** One debrief of one attempt, from the learner's question to the next step both agree on. */
@Entity
public class Debrief extends PanacheEntityBase {

    static final String TABLE = "debrief";

    private static final String OF_MY_COHORTS =
            """
            learnerId <> :author and withdrawnAt is null and cohortId in (
                select m.key.cohortId from Membership m
                where m.key.accountId = :account and m.role = org.debrief.account.Role.FACILITATOR)""";

    /** What is said outside the observations: by the learner in asking, by the facilitator in answering. */
    public record Words(String question, String offLimits, String asked, String noticed) {

        static Words asking(String question, String offLimits) {
            return new Words(question, offLimits, "", "");
        }

        Words answering(String asked, String noticed) {
            return new Words(question, offLimits, asked, noticed);
        }
    }

    @Id
    public UUID id;

    public UUID learnerId;
    public UUID cohortId;
    public UUID attemptId;
    public Instant requestedAt;
    public byte[] sealed;

    /** Null until somebody claims it, and again when that account is erased; the name then stays. */
    public UUID facilitatorId;

    public String facilitatorName;
    public Instant claimedAt;
    public Instant sentAt;
    public Instant repliedAt;
    public Instant closedAt;
    public Instant withdrawnAt;

    /** The debriefs nobody has claimed, and when the oldest of them was asked for; null where none is. */
    record Waiting(long count, Instant oldest) {}

    static Waiting waiting() {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.debrief.debrief.Debrief$Waiting(count(d), min(d.requestedAt))
                        from Debrief d where d.claimedAt is null and d.withdrawnAt is null and d.closedAt is null""",
                        Waiting.class)
                .getSingleResult();
    }

    static Optional<Debrief> of(UUID id, UUID learner) {
        return find("id = ?1 and learnerId = ?2", id, learner).firstResultOptional();
    }

    static Optional<Debrief> openOn(UUID attempt, UUID learner) {
        return find("attemptId = ?1 and learnerId = ?2 and closedAt is null and withdrawnAt is null", attempt, learner)
                .firstResultOptional();
    }

    /** Asked of a cohort this account is a facilitator of, whoever may have claimed it since. */
    static Optional<Debrief> askedOf(UUID id, Account facilitator) {
        return find("id = :id and " + OF_MY_COHORTS, named(id, facilitator)).firstResultOptional();
    }

    static Optional<Debrief> claimedBy(UUID id, Account facilitator) {
        return find("id = :id and facilitatorId = :account and " + OF_MY_COHORTS, named(id, facilitator))
                .firstResultOptional();
    }

    /** Still being written, by somebody who may read this reflection. */
    static List<Debrief> beingWrittenOn(UUID reflection) {
        return list(
                "claimedAt is not null and sentAt is null and id in (select s.audience from Share s where s.kind = ?1 and s.subjectId = ?2)",
                Share.Kind.REFLECTION,
                reflection);
    }

    private static Map<String, Object> named(UUID id, Account facilitator) {
        return Map.of("id", id, "account", facilitator.id, "author", facilitator.authorId);
    }

    Words words(AuthorKey key) {
        var fields = Fields.read(key.open(TABLE, id, sealed));
        return new Words(fields.get("question"), fields.get("offLimits"), fields.get("asked"), fields.get("noticed"));
    }

    byte[] sealing(Words words, AuthorKey key) {
        return key.seal(
                TABLE,
                id,
                Fields.write(Map.of(
                        "question",
                        words.question(),
                        "offLimits",
                        words.offLimits(),
                        "asked",
                        words.asked(),
                        "noticed",
                        words.noticed())));
    }

    boolean claim(Account facilitator, Instant now) {
        return 1
                == update(
                        "facilitatorId = ?1, facilitatorName = ?2, claimedAt = ?3 where id = ?4 and claimedAt is null and withdrawnAt is null",
                        facilitator.id,
                        facilitator.name,
                        now,
                        id);
    }

    boolean release(Account facilitator) {
        return 1
                == update(
                        "facilitatorId = null, facilitatorName = null, claimedAt = null where id = ?1 and facilitatorId = ?2 and sentAt is null and withdrawnAt is null",
                        id,
                        facilitator.id);
    }

    boolean send(Account facilitator, byte[] sealedWords, Instant now) {
        return 1
                == update(
                        "sentAt = ?1, sealed = ?2 where id = ?3 and facilitatorId = ?4 and sentAt is null and withdrawnAt is null",
                        now,
                        sealedWords,
                        id,
                        facilitator.id);
    }

    boolean reply(Instant now) {
        return 1
                == update(
                        "repliedAt = ?1 where id = ?2 and sentAt is not null and repliedAt is null and withdrawnAt is null",
                        now,
                        id);
    }

    boolean close(Instant now) {
        return 1 == update("closedAt = ?1 where id = ?2 and closedAt is null and withdrawnAt is null", now, id);
    }

    boolean withdraw(Instant now) {
        return 1 == update("withdrawnAt = ?1 where id = ?2 and closedAt is null and withdrawnAt is null", now, id);
    }

    /** Withdraws it with everything lent for it and everything half written. */
    boolean takeBack(Instant now) {
        if (!withdraw(now)) {
            return false;
        }
        Share.revokeAudience(id, now);
        Draft.discardAll(learnerId, Subjects.script(id));
        Draft.discardAll(learnerId, Subjects.replies(id));
        Draft.discardAll(learnerId, Subjects.nextStep(id));
        return true;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** Nobody is left to confirm a next step once the facilitator's account is erased. */
    boolean facilitatorHasLeft() {
        return isSent() && facilitatorId == null;
    }

    Stage stage(boolean stepWritten) {
        return Stage.of(this, stepWritten);
    }
}
