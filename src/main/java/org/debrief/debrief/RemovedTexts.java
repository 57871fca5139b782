package org.debrief.debrief;

import java.util.UUID;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.KeyRing;
import org.debrief.draft.Draft;
import org.debrief.reflection.Reflection;

/** When a reflection is removed, what was quoted from it goes with it, sent or not. */
@Singleton
class RemovedTexts {

    @Inject
    KeyRing keys;

    @Inject
    Conversations conversations;

    /** Inside the transaction that removes it. */
    void forget(@Observes Reflection.Removed removed) {
        Reflection.flush();
        var key = keys.of(removed.author());
        Observation.quoting(removed.reflection()).forEach(observation -> observation.forgetQuotation(key));
        Debrief.beingWrittenOn(removed.reflection()).forEach(debrief -> forgetInDraft(debrief, key));
    }

    private void forgetInDraft(Debrief debrief, AuthorKey key) {
        var conversation = conversations.asFacilitator(debrief);
        Draft.of(writer(debrief.facilitatorId), Subjects.script(debrief.id))
                .ifPresent(draft -> draft.rewrite(Scripts.stillShared(conversation, draft.fields(key)), key));
    }

    private static UUID writer(UUID account) {
        return Account.<Account>findById(account).authorId;
    }
}
