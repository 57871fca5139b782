package org.debrief.learning;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.content.Answer;
import org.debrief.content.Reflect;
import org.debrief.content.Scene;
import org.debrief.draft.Draft;
import org.debrief.reflection.Reflection;
import org.debrief.web.Once;
import org.debrief.web.Refused;

/** Keeps an answer: once, for good, and acknowledged only after the commit. */
@Singleton
class Keeping {

    /** An answer on its way to being kept; {@code request} becomes the id of its row, {@code place} where the person goes on. */
    record Sent(UUID request, UUID attempt, UUID author, Scene scene, Answer answer, String place) {}

    sealed interface Outcome {

        record Kept() implements Outcome {}

        /** Something else was kept here before; both are shown, neither is lost. */
        record Otherwise(Answer kept) implements Outcome {}
    }

    @Inject
    Clock clock;

    Outcome keep(Sent sent, AuthorKey key) {
        return Once.call(
                () -> {
                    write(sent, key);
                    return new Outcome.Kept();
                },
                alreadyThere -> compare(sent, key));
    }

    private void write(Sent sent, AuthorKey key) {
        var attempt = Attempt.<Attempt>findById(sent.attempt());
        var now = clock.instant();
        boolean reflects =
                sent.scene().activity().filter(Reflect.class::isInstance).isPresent();
        var response = Response.keep(
                sent.request(), attempt, sent.scene().id(), reflects ? Answer.NONE : sent.answer(), key, now);
        if (reflects) {
            response.reflectionId = reflect(sent, key);
        }
        response.persistAndFlush();
        if (sent.scene().activity().isPresent()
                && Response.keptBeside(attempt, sent.scene().id())) {
            attempt.afterReveal = true;
        }
        attempt.place = sent.place();
        Draft.discard(sent.author(), Subjects.scene(sent.attempt(), sent.scene().id()));
    }

    private UUID reflect(Sent sent, AuthorKey key) {
        var activity = (Reflect) sent.scene().activity().orElseThrow();
        var origin = new Reflection.Origin(
                sent.attempt(), sent.scene().id(), sent.scene().title());
        var reflection = Reflection.begin(UUID.randomUUID(), sent.author(), origin, clock.instant());
        reflection.write(
                UUID.randomUUID(),
                activity.form(sent.answer()).code(),
                sent.answer().fields(),
                key,
                clock.instant());
        return reflection.id;
    }

    /** The row that this form makes is somewhere else: it was sent from the page of another scene. */
    private static Refused sentBefore() {
        return Refused.conflict(
                "This form was sent before, from another scene",
                "Go back, copy your words, reload the page and send them from there.");
    }

    private static Outcome compare(Sent sent, AuthorKey key) {
        var kept = Attempt.of(sent.attempt(), sent.author())
                .flatMap(attempt -> attempt.response(sent.scene().id()))
                .orElseThrow(Keeping::sentBefore)
                .words(key);
        return kept.equals(sent.answer()) ? new Outcome.Kept() : new Outcome.Otherwise(kept);
    }
}
