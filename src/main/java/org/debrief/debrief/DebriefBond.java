package org.debrief.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.cohort.Bond;
import org.debrief.draft.Draft;
import org.debrief.sharing.Share;

/**
 * What becomes of debriefs when somebody leaves a cohort. A learner's leaving takes back everything lent to it: of two ways,
 * the private one. A facilitator's sends the unfinished work back to the queue.
 */
@Singleton
class DebriefBond implements Bond {

    private static final String OPEN = "cohortId = ?1 and learnerId = ?2 and closedAt is null and withdrawnAt is null";
    private static final String FINISHED = "cohortId = ?1 and learnerId = ?2 and closedAt is not null";
    private static final String UNSENT =
            "cohortId = ?1 and facilitatorId = ?2 and sentAt is null and withdrawnAt is null";
    private static final String SENT =
            "cohortId = ?1 and facilitatorId = ?2 and sentAt is not null and withdrawnAt is null";

    @Override
    public List<String> before(UUID cohort, Account member, Role role) {
        return role == Role.LEARNER ? ofLearner(cohort, member) : ofFacilitator(cohort, member);
    }

    private static List<String> ofLearner(UUID cohort, Account member) {
        var ends = new ArrayList<String>();
        said(
                ends,
                Debrief.count(OPEN, cohort, member.authorId),
                "asked of this cohort and not finished: withdrawn. What was sent to the learner stays theirs; nobody else sees what was shared");
        said(
                ends,
                Debrief.count(FINISHED, cohort, member.authorId),
                "finished: what was shared for it is taken back. It stays with the learner");
        return ends;
    }

    private static List<String> ofFacilitator(UUID cohort, Account member) {
        var ends = new ArrayList<String>();
        said(
                ends,
                Debrief.count(UNSENT, cohort, member.id),
                "claimed and not sent: back to the queue for somebody else. What was written of it is deleted");
        said(
                ends,
                Debrief.count(SENT, cohort, member.id),
                "sent: it stays with its learner, under the facilitator’s name, and the learner finishes it. The facilitator no longer sees it");
        return ends;
    }

    private static void said(List<String> ends, long count, String what) {
        if (count > 0) {
            ends.add("%d debrief%s %s.".formatted(count, count == 1 ? "" : "s", what));
        }
    }

    @Override
    public void end(UUID cohort, Account member, Role role, Instant now) {
        if (role == Role.LEARNER) {
            Debrief.<Debrief>list(OPEN, cohort, member.authorId).forEach(debrief -> debrief.takeBack(now));
            Debrief.<Debrief>list(FINISHED, cohort, member.authorId)
                    .forEach(debrief -> Share.revokeAudience(debrief.id, now));
        } else {
            Debrief.<Debrief>list(UNSENT, cohort, member.id).forEach(debrief -> backToTheQueue(debrief, member));
            Debrief.<Debrief>list(SENT, cohort, member.id).forEach(debrief -> withoutFacilitator(debrief, now));
        }
    }

    private static void backToTheQueue(Debrief debrief, Account facilitator) {
        if (debrief.release(facilitator)) {
            Share.nameReader(debrief.id, null);
            Draft.discardAll(debrief.learnerId, Subjects.script(debrief.id));
        }
    }

    /** The name it was sent under stays; where a next step waits for confirming, nobody is left to wait for. */
    private static void withoutFacilitator(Debrief debrief, Instant now) {
        Share.nameReader(debrief.id, null);
        Debrief.update("facilitatorId = null where id = ?1", debrief.id);
        if (NextStep.of(debrief.id).isPresent()) {
            debrief.close(now);
        }
    }
}
