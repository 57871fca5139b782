package org.debrief.cohort;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class MembershipData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("membership");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        var account = Account.byAuthor(author);
        return Map.of(
                "cohorts",
                Membership.<Membership>list("key.accountId", account.id).stream()
                        .map(membership -> Map.of(
                                "cohort", Cohort.<Cohort>findById(membership.key.cohortId()).name,
                                "as", membership.role.label(),
                                "since", membership.joinedAt.toString()))
                        .toList());
    }

    @Override
    public void erase(UUID author) {
        Membership.delete("key.accountId", Account.byAuthor(author).id);
    }

    @Override
    public int erasureOrder() {
        return 60;
    }
}
