package org.debrief.debrief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.KeyRing;
import org.debrief.account.Visitor;
import org.debrief.learning.Attempt;
import org.debrief.learning.Revisions;
import org.debrief.sharing.Opening;
import org.debrief.sharing.Share;
import org.debrief.web.Refused;

/** Puts a debrief together for the one who reads it. */
@Singleton
class Conversations {

    @Inject
    Visitor visitor;

    @Inject
    KeyRing keys;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    Conversation asLearner(Debrief debrief) {
        var openings = Opening.of(debrief.id).stream().collect(Collectors.groupingBy(opening -> opening.shareId));
        return read(debrief, visitor.key(), lent(debrief, visitor.key(), openings));
    }

    /** Exactly what was shared and is still shared. */
    Conversation asFacilitator(Debrief debrief) {
        var key = keys.of(debrief.learnerId);
        return read(
                debrief,
                key,
                lent(debrief, key, Map.of()).stream().map(Lent::asReader).toList());
    }

    /** In the transaction of the page: what was not logged was not shown. */
    void log(Conversation conversation) {
        var reader = visitor.account();
        conversation.lent().stream()
                .filter(Lent::isReadable)
                .forEach(lent -> Opening.log(lent.share(), reader.id, reader.name, clock.instant()));
    }

    private AttemptTexts texts(UUID attempt, UUID learner, AuthorKey key) {
        var own = Attempt.of(attempt, learner).orElseThrow(Refused::notFound);
        return new AttemptTexts(own, revisions.module(own), key);
    }

    private List<Lent> lent(Debrief debrief, AuthorKey key, Map<UUID, List<Opening>> openings) {
        var texts = texts(debrief.attemptId, debrief.learnerId, key);
        var order = texts.offered().stream().map(text -> text.subject().id()).toList();
        return Share.forAudience(debrief.id).stream()
                .map(share -> new Lent(share, texts.text(share.subject()), openings.getOrDefault(share.id, List.of())))
                .sorted(java.util.Comparator.comparingInt(lent -> order.indexOf(lent.share().subjectId)))
                .toList();
    }

    private Conversation read(Debrief debrief, AuthorKey key, List<Lent> lent) {
        var step = NextStep.of(debrief.id)
                .map(found -> new Conversation.Step(found.words(key), found.writtenAt, found.confirmedAt));
        var attempt = Attempt.<Attempt>findById(debrief.attemptId);
        return new Conversation(
                debrief,
                debrief.stage(step.isPresent()),
                debrief.words(key),
                revisions.module(attempt).title(),
                Account.byAuthor(debrief.learnerId).name,
                lent,
                debrief.isSent() ? strands(debrief, key, lent) : List.of(),
                step);
    }

    private static List<Conversation.Strand> strands(Debrief debrief, AuthorKey key, List<Lent> lent) {
        var replies = Reply.in(debrief.id).stream()
                .collect(Collectors.toMap(
                        reply -> reply.readingId,
                        reply -> new Conversation.Answered(reply.answer(key), reply.repliedAt)));
        var strands = new ArrayList<Conversation.Strand>();
        for (var observation : Observation.in(debrief.id)) {
            var words = observation.words(key);
            strands.add(new Conversation.Strand(
                    observation.number,
                    quote(observation.shareId, words.quotation(), lent),
                    words.saw(),
                    observation.readings.stream()
                            .map(reading -> new Conversation.Offered(
                                    reading.id,
                                    reading.number,
                                    reading.words(key),
                                    Optional.ofNullable(replies.get(reading.id))))
                            .toList()));
        }
        return strands;
    }

    private static Conversation.Quote quote(UUID share, Quotation quotation, List<Lent> lent) {
        var source = lent.stream()
                .filter(candidate -> candidate.share().id.equals(share))
                .findFirst()
                .orElseThrow();
        return source.text()
                .map(text -> new Conversation.Quote(quotation.words(), text.title(), ""))
                .orElseGet(() -> new Conversation.Quote("", "", source.absence()));
    }
}
