package org.debrief.debrief;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.debrief.account.AuthorKey;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.draft.Draft;
import org.debrief.web.Refused;

/** Keeps the learner's side of a debrief: the replies, then the next step. */
@Singleton
class Replying {

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Whether this was the replying; false when it was replied to or withdrawn before. */
    @Transactional
    boolean reply(Debrief debrief, Replies replies, AuthorKey key) {
        var now = clock.instant();
        if (!debrief.reply(now)) {
            return false;
        }
        replies.answers().forEach((reading, answer) -> Reply.keep(reading, answer, key, now));
        Draft.discard(debrief.learnerId, Subjects.replies(debrief.id));
        return true;
    }

    /**
     * A facilitator who has left cannot confirm; then the learner's word closes it. One who leaves at this moment waits for
     * it, or it for them.
     */
    @Transactional
    void agree(UUID request, UUID id, NextStep.Words words, AuthorKey key) {
        var now = clock.instant();
        var debrief = Debrief.<Debrief>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refused::notFound);
        NextStep.write(request, debrief.id, words, key, now);
        if (debrief.facilitatorHasLeft()) {
            debrief.close(now);
        }
        Draft.discard(debrief.learnerId, Subjects.nextStep(debrief.id));
    }

    @Transactional
    void confirm(Debrief debrief) {
        var now = clock.instant();
        if (debrief.close(now)) {
            NextStep.confirm(debrief.id, now);
            log.keep(Deed.of(Act.DEBRIEF_CONFIRMED).debrief(debrief.id));
        }
    }
}
