package org.debrief.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class AuditData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("audit_entry", "audit_name");
    }

    /** What others did is told without who they are: they have rights of their own. */
    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        var account = Account.byAuthor(author).id;
        return Map.of(
                "writtenDownAbout",
                Map.of(
                        "whatYouDid", told("actorId", account),
                        "whatWasDoneToYourAccount", told("accountId", account)));
    }

    private static List<Map<String, String>> told(String as, UUID account) {
        return AuditEntry.<AuditEntry>list(as + " = ?1 order by doneAt, id", account).stream()
                .map(entry -> Map.of("what", entry.act.label(), "when", entry.doneAt.toString()))
                .toList();
    }

    /** The entries stay: without the account, the number in them leads to nobody. */
    @Override
    public void erase(UUID author) {
        AuditName.delete("accountId", Account.byAuthor(author).id);
    }

    @Override
    public int erasureOrder() {
        return 70;
    }
}
