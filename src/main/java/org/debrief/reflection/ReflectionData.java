package org.debrief.reflection;

import java.util.LinkedHashMap;
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
        var exported = new LinkedHashMap<String, Object>();
        exported.put("id", reflection.id.toString());
        exported.put("createdAt", reflection.createdAt.toString());
        if (reflection.isRemoved()) {
            exported.put("removedAt", reflection.removedAt.toString());
        } else {
            exported.put("title", reflection.title(key));
            exported.put(
                    "versions",
                    reflection.versions.stream()
                            .map(version -> exported(version, key))
                            .toList());
        }
        return exported;
    }

    private static Map<String, Object> exported(ReflectionVersion version, AuthorKey key) {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("number", version.number);
        exported.put("writtenAt", version.writtenAt.toString());
        exported.put("title", version.title(key));
        var words = new LinkedHashMap<String, String>();
        version.written(key).forEach(part -> words.put(part.asked(), part.words()));
        exported.put("words", words);
        return exported;
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
