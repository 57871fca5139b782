package org.debrief;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.Identity;
import org.debrief.account.KeyRing;
import org.debrief.account.Role;
import org.debrief.cohort.Cohort;
import org.debrief.cohort.Membership;

/** Makes accounts that no other test uses. Their password is their name. */
@Singleton
public class People {

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /** To write something for an author as they would have. */
    public AuthorKey key(UUID author) {
        return keys.of(author);
    }

    /** The account of somebody made here. */
    @Transactional
    public UUID id(String name) {
        return Account.<Account>find("name", name).singleResult().id;
    }

    @Transactional
    public UUID cohort() {
        var id = UUID.randomUUID();
        Cohort.open(id, "Cohort " + id, clock.instant());
        return id;
    }

    @Transactional
    public String learner(UUID cohort) {
        return member(cohort, Role.LEARNER);
    }

    @Transactional
    public String facilitator(UUID cohort) {
        return member(cohort, Role.FACILITATOR);
    }

    @Transactional
    public String administrator() {
        return account(Role.ADMINISTRATOR).name;
    }

    private String member(UUID cohort, Role role) {
        var account = account(role);
        Membership.join(cohort, account.id, role, clock.instant());
        return account.name;
    }

    private Account account(Role role) {
        var name = role.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
        var account = Account.open(name, Set.of(role), keys, clock.instant());
        Identity.local(name, name, account);
        return account;
    }
}
