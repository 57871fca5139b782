package org.debrief.cohort;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.KeyRing;
import org.debrief.account.PasswordHash;
import org.debrief.account.PasswordHashing;
import org.debrief.account.Role;
import org.debrief.account.RoleGiven;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.web.Once;

/**
 * Lets somebody in by an invitation. However often the form is sent, it has one effect. A password is hashed, which takes long,
 * before the row of a link is taken that a whole lecture room may be waiting for.
 */
@Singleton
class Joining {

    /** A password, and whether another account that signs in with the address, and does not have it, is to make way. */
    record Chosen(String password, boolean over) {}

    @Inject
    KeyRing keys;

    @Inject
    PasswordHashing passwords;

    @Inject
    Event<RoleGiven> given;

    @Inject
    Claims claims;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** An invitation brings its role, but where the organisation's sign-in decides who has which. */
    boolean mayJoin(Invitation invitation, Account account) {
        return !claims.isDecide() || account.roles.contains(invitation.role);
    }

    /** Whether they are in now. */
    boolean join(Invitation invitation, Account account) {
        return Once.call(
                () -> {
                    if (isMember(invitation, account)) {
                        return true;
                    }
                    if (!Invitation.use(invitation.id, clock.instant())) {
                        return false;
                    }
                    enter(invitation, Account.findById(account.id));
                    return true;
                },
                raced -> isMember(invitation, account));
    }

    static boolean isMember(Invitation invitation, Account account) {
        return Membership.of(invitation.cohortId, account.id).isPresent();
    }

    private void enter(Invitation invitation, Account account) {
        Membership.join(invitation.cohortId, account.id, invitation.role, clock.instant());
        if (account.roles.add(invitation.role)) {
            given.fire(new RoleGiven(account));
        }
        Membership.flush();
        if (invitation.role != Role.LEARNER) {
            writeDown(invitation, account);
        }
    }

    /** Who may read what others share is by whoever invited them: by themselves, where that account is gone. */
    private void writeDown(Invitation invitation, Account account) {
        var inviting = Optional.ofNullable(invitation.madeBy).flatMap(id -> Account.<Account>findByIdOptional(id));
        log.keep(
                Deed.of(Act.MEMBER_ADDED)
                        .account(account.id)
                        .cohort(invitation.cohortId)
                        .detail(invitation.role),
                inviting.orElse(account));
    }

    /**
     * The account; none when its address already has one, or the invitation does not stand any more. An address counts from
     * the start only where the link came to it by letter: anybody can type any.
     */
    Optional<Account> makeAccount(Invitation invitation, String name, String email, Chosen chosen) {
        var hash = passwords.hash(chosen.password());
        return Once.call(
                () -> {
                    if (!Invitation.use(invitation.id, clock.instant())) {
                        return Optional.empty();
                    }
                    var account = Account.open(name, Set.of(invitation.role), keys, clock.instant());
                    boolean byLetter = email.equals(invitation.email);
                    account.email = byLetter ? email : null;
                    Account.flush();
                    signIn(account, email, hash, byLetter && chosen.over());
                    enter(invitation, account);
                    return Optional.of(account);
                },
                raced -> Optional.empty());
    }

    private static void signIn(Account account, String email, PasswordHash hash, boolean over) {
        if (over) {
            Identity.ofAddress(email, hash, account);
        } else {
            Identity.local(email, hash, account);
        }
    }

    /** Gives an account that was made by hand its first password. */
    boolean choosePassword(Invitation invitation, Account account, Chosen chosen) {
        var hash = passwords.hash(chosen.password());
        return Once.call(
                () -> {
                    if (Identity.isLocal(account.id) || !Invitation.use(invitation.id, clock.instant())) {
                        return false;
                    }
                    signIn(Account.findById(account.id), account.email, hash, chosen.over());
                    Identity.flush();
                    return true;
                },
                raced -> false);
    }
}
