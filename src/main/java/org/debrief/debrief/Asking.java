package org.debrief.debrief;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import org.debrief.account.AuthorKey;
import org.debrief.draft.Draft;
import org.debrief.learning.Attempt;
import org.debrief.sharing.Share;
import org.debrief.web.Once;
import org.debrief.web.Refused;

/** Keeps a request and lends what was ticked, or nothing of it. */
@Singleton
class Asking {

    @Inject
    Clock clock;

    /**
     * Gives back what stands in the way: the debrief this form made before, or another that is open on the same attempt. The
     * attempt's row is locked first, because no constraint can say "one that is open".
     */
    Optional<Debrief> ask(UUID request, Attempt attempt, Inquiry inquiry, AuthorKey key) {
        return Once.call(() -> write(request, attempt, inquiry, key), alreadyThere -> {
            throw Refused.conflict(
                    "This form was sent before", "Open the page of the attempt again and ask from there.");
        });
    }

    private Optional<Debrief> write(UUID request, Attempt attempt, Inquiry inquiry, AuthorKey key) {
        Attempt.findById(attempt.id, LockModeType.PESSIMISTIC_WRITE);
        var before = Debrief.of(request, attempt.authorId).or(() -> Debrief.openOn(attempt.id, attempt.authorId));
        if (before.isPresent()) {
            return before;
        }
        var now = clock.instant();
        var debrief = new Debrief();
        debrief.id = request;
        debrief.learnerId = attempt.authorId;
        debrief.cohortId = inquiry.cohort();
        debrief.attemptId = attempt.id;
        debrief.requestedAt = now;
        debrief.sealed = debrief.sealing(Debrief.Words.asking(inquiry.question(), inquiry.offLimits()), key);
        debrief.persistAndFlush();
        inquiry.chosen().forEach(text -> Share.lend(attempt.authorId, text.subject(), request, now));
        Draft.discard(attempt.authorId, Subjects.request(attempt.id));
        return Optional.empty();
    }
}
