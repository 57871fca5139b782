package org.debrief.reflection;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.Visitor;
import org.debrief.draft.Draft;
import org.debrief.web.Once;
import org.debrief.web.Refused;

/** Keeps reflections and their versions: once for each form sent, and acknowledged only after the commit. */
@Singleton
class Keeping {

    sealed interface Outcome {

        record Kept() implements Outcome {}

        /** The same form was kept before with other words; both are shown, neither is lost. */
        record Otherwise(Map<String, String> kept) implements Outcome {}
    }

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** {@code request} becomes the reflection's id. */
    Outcome begin(UUID request, Map<String, String> fields) {
        return once(
                () -> {
                    var now = clock.instant();
                    var reflection = Reflection.begin(request, visitor.author(), Reflection.Origin.OF_ITS_OWN, now);
                    reflection.write(
                            UUID.randomUUID(), Writing.ofItsOwn().form().code(), fields, visitor.key(), now);
                    Draft.discard(visitor.author(), Subjects.NEW);
                },
                () -> Reflection.of(request, visitor.author()).flatMap(reflection -> reflection.version(1)),
                fields);
    }

    /** {@code request} becomes the version's id. */
    Outcome follow(UUID id, UUID request, Map<String, String> fields) {
        return once(
                () -> {
                    var reflection = Reflection.toChange(id, visitor.author())
                            .filter(found -> !found.isRemoved())
                            .orElseThrow(Refused::notFound);
                    var form = reflection.latest().form;
                    reflection.write(request, form, fields, visitor.key(), clock.instant());
                    Draft.discard(visitor.author(), Subjects.of(id));
                },
                () -> Reflection.of(id, visitor.author()).flatMap(reflection -> reflection.versions.stream()
                        .filter(version -> version.id.equals(request))
                        .findFirst()),
                fields);
    }

    private Outcome once(Runnable write, Supplier<Optional<ReflectionVersion>> kept, Map<String, String> fields) {
        return write(write)
                .or(() -> compare(kept, fields))
                .or(() -> write(write))
                .orElseThrow(() -> Refused.conflict(
                        "This was not kept",
                        "Something else of yours was kept in the same moment. Go back and send it again."));
    }

    private static Optional<Outcome> write(Runnable write) {
        return Once.call(
                () -> {
                    write.run();
                    return Optional.of(new Outcome.Kept());
                },
                alreadyThere -> Optional.empty());
    }

    /** Nothing, when it was not this form but another version that came first. */
    private Optional<Outcome> compare(Supplier<Optional<ReflectionVersion>> kept, Map<String, String> fields) {
        return QuarkusTransaction.requiringNew().call(() -> kept.get()
                .map(version -> version.fields(visitor.key()))
                .map(words -> words.equals(fields) ? new Outcome.Kept() : new Outcome.Otherwise(words)));
    }
}
