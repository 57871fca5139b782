package org.debrief.draft;

import java.util.List;
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
        List<Map<String, Object>> drafts =
                Draft.<Draft>list("writerId = ?1 and sealedFor = ?1 order by savedAt", author).stream()
                        .map(draft -> Map.<String, Object>of(
                                "of", draft.subject, "savedAt", draft.savedAt.toString(), "words", draft.fields(key)))
                        .toList();
        return Map.of("drafts", drafts);
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
