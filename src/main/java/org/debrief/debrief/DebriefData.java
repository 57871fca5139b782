package org.debrief.debrief;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class DebriefData implements PersonalData {

    private static final String OF_LEARNER = "in (select d.id from Debrief d where d.learnerId = ?1)";

    @Inject
    Clock clock;

    @Override
    public Set<String> tables() {
        return Set.of("debrief", "observation", "reading", "reply", "next_step");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        return Map.of(
                "debriefs",
                Debrief.<Debrief>list("learnerId = ?1 order by requestedAt", author).stream()
                        .map(debrief -> exported(debrief, key))
                        .toList());
    }

    private static Map<String, Object> exported(Debrief debrief, AuthorKey key) {
        var words = debrief.words(key);
        var exported = new LinkedHashMap<String, Object>();
        exported.put("id", debrief.id.toString());
        exported.put("attempt", debrief.attemptId.toString());
        exported.put("requestedAt", debrief.requestedAt.toString());
        exported.put("question", words.question());
        exported.put("offLimits", words.offLimits());
        exported.put("facilitator", debrief.facilitatorName == null ? "" : debrief.facilitatorName);
        exported.put("withdrawnAt", debrief.withdrawnAt == null ? "" : debrief.withdrawnAt.toString());
        if (debrief.isSent()) {
            exported.put("sentAt", debrief.sentAt.toString());
            exported.put("observations", observations(debrief, key));
            exported.put("facilitatorAsked", words.asked());
            exported.put("facilitatorNoticed", words.noticed());
        }
        NextStep.of(debrief.id)
                .ifPresent(step -> exported.put("nextStep", step.words(key).fields()));
        return exported;
    }

    private static List<Map<String, Object>> observations(Debrief debrief, AuthorKey key) {
        var replies = Reply.in(debrief.id).stream()
                .collect(Collectors.toMap(reply -> reply.readingId, reply -> reply.answer(key)));
        return Observation.in(debrief.id).stream()
                .map(observation -> Map.<String, Object>of(
                        "quote",
                        observation.words(key).quotation().words(),
                        "saw",
                        observation.words(key).saw(),
                        "readings",
                        observation.readings.stream()
                                .map(reading -> reading(reading, replies.get(reading.id), key))
                                .toList()))
                .toList();
    }

    private static Map<String, String> reading(Reading reading, Reply.Answer answer, AuthorKey key) {
        return Map.of(
                "words",
                reading.words(key),
                "reply",
                answer == null ? "" : answer.resonance().label(),
                "replyWords",
                answer == null ? "" : answer.words());
    }

    @Override
    public void erase(UUID author) {
        eraseLearner(author);
        var account = Account.byAuthor(author);
        if (account != null) {
            Account.lock(account.id);
            leave(account.id);
        }
    }

    private static void eraseLearner(UUID author) {
        Reply.delete(
                "readingId in (select r.id from Reading r where r.observation.debriefId " + OF_LEARNER + ")", author);
        Reading.delete(
                "observation.id in (select o.id from Observation o where o.debriefId " + OF_LEARNER + ")", author);
        Observation.delete("debriefId " + OF_LEARNER, author);
        NextStep.delete("debriefId " + OF_LEARNER, author);
        Debrief.delete("learnerId", author);
    }

    /** A facilitator's unsent debriefs wait for somebody else; the sent ones stay readable under the name they were sent with. */
    private void leave(UUID account) {
        // a next step that is being written waits for this, or this for it
        Debrief.find("facilitatorId = ?1 and sentAt is not null and closedAt is null", account)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        Debrief.update(
                "facilitatorId = null, facilitatorName = null, claimedAt = null where facilitatorId = ?1 and sentAt is null",
                account);
        Debrief.update(
                "closedAt = ?1 where facilitatorId = ?2 and closedAt is null and id in (select n.debriefId from NextStep n)",
                clock.instant(),
                account);
        Debrief.update("facilitatorId = null where facilitatorId = ?1", account);
    }

    @Override
    public int erasureOrder() {
        return 15;
    }
}
