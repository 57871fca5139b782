package org.debrief.debrief;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.draft.Draft;

/** Sends a script: from then on it is the learner's to read. */
@Singleton
class Sending {

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Whether this was the sending; false when it was sent, given back or withdrawn before. */
    @Transactional
    boolean send(Conversation conversation, Script script, Account facilitator, AuthorKey key) {
        var debrief = conversation.debrief();
        var words = conversation.words().answering(script.question(), script.noticed());
        if (!debrief.send(facilitator, debrief.sealing(words, key), clock.instant())) {
            return false;
        }
        log.keep(Deed.of(Act.DEBRIEF_SENT).debrief(debrief.id));
        int number = 1;
        for (var strand : script.strands()) {
            var quoted = conversation
                    .quotables()
                    .find(strand.source(), strand.quote())
                    .orElseThrow();
            Observation.make(UUID.randomUUID(), debrief.id, number++, quoted, strand.saw(), key)
                    .offer(strand.first(), key)
                    .offer(strand.second(), key)
                    .persist();
        }
        Draft.discardAll(debrief.learnerId, Subjects.script(debrief.id));
        return true;
    }
}
