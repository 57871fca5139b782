package org.debrief.debrief;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Visitor;
import org.debrief.draft.Draft;

/** What the learner has begun to write in answer: replies first, then the next step. */
@Singleton
class ReplyDrafts {

    @Inject
    Visitor visitor;

    Optional<Draft> of(Conversation conversation) {
        return switch (conversation.stage()) {
            case SENT -> Draft.of(visitor.author(), Subjects.replies(conversation.debrief().id));
            case REPLIED -> Draft.of(visitor.author(), Subjects.nextStep(conversation.debrief().id));
            default -> Optional.empty();
        };
    }
}
