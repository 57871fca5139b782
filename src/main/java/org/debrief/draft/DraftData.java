package org.debrief.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class DraftData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("draft");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        return Map.of(
                "drafts",
                Draft.<Draft>list("writerId = ?1 and sealedFor = ?1 order by savedAt", author).stream()
                        .map(draft -> exported(draft, key))
                        .toList());
    }

    private static Map<String, Object> exported(Draft draft, AuthorKey key) {
        var exported = new LinkedHashMap<String, Object>();
        exported.put("of", draft.subject);
        exported.put("savedAt", draft.savedAt.toString());
        exported.put("words", draft.fields(key));
        return exported;
    }

    @Override
    public void erase(UUID author) {
        Draft.delete("writerId = ?1 or sealedFor = ?1", author);
    }

    @Override
    public int erasureOrder() {
        return 10;
    }
}
