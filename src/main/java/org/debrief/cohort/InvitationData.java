package org.debrief.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class InvitationData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("invitation");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        var account = Account.byAuthor(author);
        return Map.of(
                "invitations",
                Map.of(
                        "madeForYou", told("accountId = ?1 or email = ?2", account.id, account.email),
                        "madeByYou", told("madeBy = ?1", account.id)));
    }

    private static List<Map<String, String>> told(String which, Object... values) {
        return Invitation.<Invitation>list(which, values).stream()
                .map(invitation -> Map.of(
                        "made", invitation.madeAt.toString(),
                        "until", invitation.expiresAt.toString(),
                        "uses", String.valueOf(invitation.uses)))
                .toList();
    }

    @Override
    public void erase(UUID author) {
        var account = Account.byAuthor(author);
        Invitation.delete("accountId = ?1 or email = ?2", account.id, account.email);
        Invitation.update("madeBy = null where madeBy = ?1", account.id);
    }

    @Override
    public int erasureOrder() {
        return 65;
    }
}
