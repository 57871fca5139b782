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
import org.debrief.account.FailedTry;
import org.debrief.account.Identity;
import org.debrief.account.KeyRing;
import org.debrief.account.MailedLink;
import org.debrief.account.OneTimeSecret;
import org.debrief.account.PasswordHashing;
import org.debrief.account.Role;
import org.debrief.account.SecondFactor;
import org.debrief.account.SignInMode;
import org.debrief.cohort.Cohort;
import org.debrief.cohort.Membership;
import org.debrief.keycloak.Keycloak;

/** Makes accounts that no other test uses. Their password is their name, here or at the organisation's provider. */
@Singleton
public class People {

    @Inject
    PasswordHashing passwords;

    @Inject
    KeyRing keys;

    @Inject
    SignInMode mode;

    @Inject
    Clock clock;

    public SignInMode signInMode() {
        return mode;
    }

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
    public void learners(UUID cohort, int many) {
        for (int i = 0; i < many; i++) {
            member(cohort, Role.LEARNER);
        }
    }

    @Transactional
    public String facilitator(UUID cohort) {
        return member(cohort, Role.FACILITATOR);
    }

    @Transactional
    public String administrator() {
        return account(Role.ADMINISTRATOR).name;
    }

    /** Gives an account an address that is its own. */
    @Transactional
    public String address(String name) {
        var address = UUID.randomUUID() + "@ward.example";
        Account.update("email = ?1 where name = ?2", address, name);
        return address;
    }

    /** Sets up codes for an account, as its owner would have. */
    @Transactional
    public OneTimeSecret secondFactor(String name) {
        var account = Account.<Account>find("name", name).singleResult();
        var secret = SecondFactor.begin(account, keys.of(account.authorId), clock.instant())
                .secret(keys.of(account.authorId));
        SecondFactor.flush();
        SecondFactor.confirm(account.id, clock.instant());
        return secret;
    }

    /** What an account's app shares with us. */
    @Transactional
    public OneTimeSecret secret(String name) {
        var account = Account.<Account>find("name", name).singleResult();
        return SecondFactor.of(account.id, clock.instant()).orElseThrow().secret(keys.of(account.authorId));
    }

    /** The token in a letter to somebody. */
    @Transactional
    public String link(MailedLink.Purpose purpose, String name) {
        var account = Account.<Account>find("name", name).singleResult();
        if (account.email == null) {
            account.email = UUID.randomUUID() + "@ward.example";
        }
        return MailedLink.make(purpose, account, account.email, clock.instant());
    }

    /** All tests come from one place, which may ask for so many letters and no more. */
    @Transactional
    public void forgetTries() {
        FailedTry.deleteAll();
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
            Identity.local(account.name, passwords.hash(account.name), account);
            return;
        }
        var keycloak = Keycloak.shared();
        var roles = List.of(role.name().toLowerCase(java.util.Locale.ROOT));
        var subject = keycloak.admin().create(account.name, roles, List.of());
        Identity.link(new Identity.Key(keycloak.issuer(), subject), account);
    }
}
