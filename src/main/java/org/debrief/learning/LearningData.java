package org.debrief.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;
import org.debrief.reflection.Reflection;

@Singleton
class LearningData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("attempt", "response", "second_thought");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        return Map.of(
                "attempts",
                Attempt.by(author).stream()
                        .map(attempt -> attempt(attempt, key))
                        .toList());
    }

    private static Map<String, Object> attempt(Attempt attempt, AuthorKey key) {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("id", attempt.id.toString());
        exported.put("module", attempt.module);
        exported.put("revision", attempt.revisionId);
        exported.put("startedAt", attempt.startedAt.toString());
        exported.put("afterReveal", attempt.afterReveal);
        if (attempt.place != null) {
            exported.put("standsAt", attempt.place);
        }
        if (attempt.replayOf != null) {
            exported.put("replayOf", attempt.replayOf.toString());
            exported.put("replayedFrom", attempt.replayedFrom);
        }
        var thoughts = SecondThought.inAttempt(attempt.id);
        exported.put(
                "responses",
                attempt.responses.stream()
                        .map(response -> response(response, thoughts, key))
                        .toList());
        return exported;
    }

    private static Map<String, Object> response(Response response, List<SecondThought> thoughts, AuthorKey key) {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("scene", response.scene);
        exported.put("keptAt", response.keptAt.toString());
        exported.put("copied", response.copied);
        if (response.reflectionId == null) {
            exported.put("words", response.words(key).fields());
        } else {
            exported.put("reflection", response.reflectionId.toString());
        }
        exported.put(
                "secondThoughts",
                thoughts.stream()
                        .filter(thought -> thought.responseId.equals(response.id))
                        .map(thought -> Map.of("writtenAt", thought.writtenAt.toString(), "words", thought.words(key)))
                        .toList());
        return exported;
    }

    /** Answers point at reflections and reflections at attempts, so the attempts cannot wait until the reflections are gone. */
    @Override
    public void erase(UUID author) {
        SecondThought.delete("responseId in (select r.id from Response r where r.attempt.authorId = ?1)", author);
        Response.delete("attempt.id in (select a.id from Attempt a where a.authorId = ?1)", author);
        Reflection.forgetAttempts(author);
        Attempt.update("replayOf = null where authorId = ?1", author);
        Attempt.delete("authorId", author);
    }

    @Override
    public int erasureOrder() {
        return 40;
    }
}
