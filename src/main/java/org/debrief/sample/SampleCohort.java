package org.debrief.sample;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.KeyRing;
import org.debrief.account.PasswordHashing;
import org.debrief.account.PendingSignIn;
import org.debrief.account.PublishedPassword;
import org.debrief.account.Role;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.cohort.Cohort;
import org.debrief.cohort.Membership;
import org.debrief.web.WebConfig;

/** A cohort and four accounts to try the product with; made once, and only in sample mode. */
@Singleton
public class SampleCohort {

    static final UUID ID = UUID.fromString("5a3b1e00-0000-4000-8000-000000000001");

    private static final List<String> NAMES = List.of("rowan", "amina", "faye", "ade");

    @Inject
    WebConfig config;

    @Inject
    SignInMode mode;

    @Inject
    KeyRing keys;

    /** Got where it is needed: making it costs as much as checking a password. */
    @Inject
    Instance<PasswordHashing> passwords;

    @Inject
    Clock clock;

    @Transactional
    void begin(@Observes StartupEvent event) {
        if (mode != SignInMode.LOCAL) {
            return;
        }
        boolean there = Cohort.findById(ID) != null;
        if (config.sample() && !there) {
            make();
        } else if (!config.sample() && there) {
            NAMES.forEach(this::endSignIns);
        }
    }

    /** Whoever tried the sample is signed in to nothing where real people write. */
    private void endSignIns(String userName) {
        Identity.local(userName)
                .filter(identity -> !passwords.get().isOwn(identity))
                .ifPresent(identity -> {
                    SignIn.endAll(identity.accountId, clock.instant());
                    PendingSignIn.delete("account.id", identity.accountId);
                });
    }

    private void make() {
        Cohort.open(ID, "Sample cohort", clock.instant());
        join("rowan", "Rowan Ellery", Role.LEARNER);
        join("amina", "Amina Darr", Role.LEARNER);
        join("faye", "Faye Lindqvist", Role.FACILITATOR);
        account("ade", "Ade Okoro", Role.ADMINISTRATOR);
    }

    private void join(String userName, String name, Role role) {
        Membership.join(ID, account(userName, name, role).id, role, clock.instant());
    }

    private Account account(String userName, String name, Role role) {
        var account = Account.open(name, Set.of(role), keys, clock.instant());
        Identity.local(userName, passwords.get().hash(PublishedPassword.of(userName)), account);
        return account;
    }
}
