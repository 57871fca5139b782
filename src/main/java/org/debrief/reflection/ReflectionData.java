package org.debrief.reflection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class ReflectionData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("reflection", "reflection_version");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        return Map.of(
                "reflections",
                Reflection.evenRemovedBy(author).stream()
                        .map(reflection -> exported(reflection, key))
                        .toList());
    }

    private static Map<String, Object> exported(Reflection reflection, AuthorKey key) {
        if (reflection.isRemoved()) {
            return Map.of("createdAt", reflection.createdAt.toString(), "removedAt", reflection.removedAt.toString());
        }
        List<Map<String, Object>> versions = reflection.versions.stream()
                .map(version -> Map.<String, Object>of(
                        "number",
                        version.number,
                        "form",
                        version.form,
                        "writtenAt",
                        version.writtenAt.toString(),
                        "words",
                        version.written(key).stream()
                                .map(part -> Map.of("asked", part.asked(), "words", part.words()))
                                .toList()))
                .toList();
        return Map.of(
                "id",
                reflection.id.toString(),
                "title",
                reflection.title(key),
                "createdAt",
                reflection.createdAt.toString(),
                "versions",
                versions);
    }

    @Override
    public void erase(UUID author) {
        ReflectionVersion.delete("reflection.id in (select r.id from Reflection r where r.authorId = ?1)", author);
        Reflection.delete("authorId", author);
    }

    @Override
    public int erasureOrder() {
        return 50;
    }
}
