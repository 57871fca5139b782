package org.debrief;

import java.time.Clock;
import java.util.List;
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
import org.debrief.account.SignInMode;
import org.debrief.cohort.Cohort;
import org.debrief.cohort.Membership;
import org.debrief.keycloak.Keycloak;

/** Makes accounts that no other test uses. Their password is their name, here or at the organisation's provider. */
@Singleton
public class People {

    @Inject
    KeyRing keys;

    @Inject
    SignInMode mode;

    @Inject
    Clock clock;

    /** To write something for an author as they would have. */
    public AuthorKey key(UUID author) {
        return keys.of(author);
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
        identify(account, role);
        return account;
    }

    private void identify(Account account, Role role) {
        if (mode == SignInMode.LOCAL) {
            Identity.local(account.name, account.name, account);
            return;
        }
        var keycloak = Keycloak.shared();
        var roles = List.of(role.name().toLowerCase(java.util.Locale.ROOT));
        var subject = keycloak.admin().create(account.name, roles, List.of());
        Identity.link(new Identity.Key(keycloak.issuer(), subject), account);
    }
}
