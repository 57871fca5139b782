package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debrief.account.AuthorKey;
import org.debrief.content.Module;
import org.debrief.content.Said;
import org.debrief.content.Scene;
import org.debrief.learning.Attempt;
import org.debrief.learning.Response;
import org.debrief.reflection.Reflection;
import org.debrief.reflection.ReflectionVersion;
import org.debrief.sharing.Share;

/** The answers and reflections of one attempt, opened with their author's key. */
final class AttemptTexts {

    private final Attempt attempt;
    private final Module module;
    private final AuthorKey key;
    private final Map<UUID, Reflection> reflections;

    AttemptTexts(Attempt attempt, Module module, AuthorKey key) {
        this.attempt = attempt;
        this.module = module;
        this.key = key;
        this.reflections = reflections(attempt);
    }

    /** An attempt that replays another refers to the reflections of the first. */
    private static Map<UUID, Reflection> reflections(Attempt attempt) {
        var named = attempt.responses.stream()
                .map(response -> response.reflectionId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(() -> new ArrayList<>(List.of(attempt.id))));
        return Reflection.<Reflection>list(
                        """
                        select distinct r from Reflection r left join fetch r.versions
                        where r.authorId = ?1 and r.removedAt is null and (r.attemptId = ?2 or r.id in ?3)
                        order by r.createdAt""",
                        attempt.authorId,
                        attempt.id,
                        named)
                .stream()
                .collect(Collectors.toMap(
                        reflection -> reflection.id,
                        Function.identity(),
                        (one, same) -> one,
                        java.util.LinkedHashMap::new));
    }

    Module module() {
        return module;
    }

    /** Everything that could be lent, answers in the order they were kept, then the reflections as they stand now. */
    List<Text> offered() {
        var answers = attempt.responses.stream()
                .filter(response -> response.reflectionId == null)
                .map(response -> new Share.Subject(Share.Kind.RESPONSE, response.id, 1));
        var written = reflections.values().stream()
                .filter(reflection -> !reflection.versions.isEmpty())
                .map(reflection -> new Share.Subject(Share.Kind.REFLECTION, reflection.id, reflection.latest().number));
        return Stream.concat(answers, written)
                .flatMap(subject -> text(subject).stream())
                .filter(text -> !text.said().isEmpty())
                .toList();
    }

    /** What a share refers to; nothing when its author has removed it. */
    Optional<Text> text(Share.Subject subject) {
        return subject.kind() == Share.Kind.RESPONSE ? answer(subject) : reflection(subject);
    }

    private Optional<Text> answer(Share.Subject subject) {
        return attempt.responses.stream()
                .filter(response -> response.id.equals(subject.id()))
                .findFirst()
                .flatMap(response -> module.scene(response.scene).map(scene -> text(subject, scene, response)));
    }

    private Text text(Share.Subject subject, Scene scene, Response response) {
        var said = scene.activity()
                .map(activity -> activity.said(response.words(key)))
                .orElse(List.of());
        return new Text(subject, scene.title(), said);
    }

    private Optional<Text> reflection(Share.Subject subject) {
        var reflection = Optional.ofNullable(reflections.get(subject.id()));
        return reflection
                .flatMap(found -> found.version(subject.version()))
                .map(version ->
                        new Text(subject, "Reflection: " + reflection.get().title(key), said(version)));
    }

    private List<Said> said(ReflectionVersion version) {
        return version.written(key).stream()
                .map(written -> new Said(written.field(), written.asked(), written.words(), true))
                .toList();
    }
}
