package org.debrief.people;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.jboss.logging.Logger;

import org.debrief.account.Account;
import org.debrief.account.EmailAddress;
import org.debrief.account.Identity;
import org.debrief.account.KeyRing;
import org.debrief.account.OwnersFile;
import org.debrief.account.PasswordHashing;
import org.debrief.account.Role;
import org.debrief.account.RoleGiven;
import org.debrief.account.SignInMode;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.cohort.Invitations;
import org.debrief.web.Once;

/**
 * Where passwords are kept here and nobody can administer, whoever the operator names is let in by a link in a file that the
 * operator alone reads: it is in no log. At an organisation's provider an administrator is made there.
 */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String SETTING = "debrief.people.first-administrator";

    @Inject
    PeopleConfig config;

    @Inject
    SignInMode mode;

    @Inject
    KeyRing keys;

    /** Got where it is needed: making it costs as much as checking a password. */
    @Inject
    Instance<PasswordHashing> passwords;

    @Inject
    Invitations invitations;

    @Inject
    AuditLog log;

    @Inject
    Event<RoleGiven> given;

    @Inject
    Clock clock;

    void see(@Observes StartupEvent event) {
        config.firstAdministrator()
                .filter(named -> mode == SignInMode.LOCAL && !isThereOne())
                .map(FirstAdministrator::address)
                .ifPresent(this::invite);
    }

    private boolean isThereOne() {
        return Administrators.all().stream()
                .flatMap(account -> Identity.localOf(account.id).stream())
                .anyMatch(identity -> passwords.get().isOwn(identity));
    }

    private static String address(String named) {
        return EmailAddress.of(named)
                .orElseThrow(() ->
                        new ConfigurationException(SETTING + " is no e-mail address. Set it to one, or leave it out."));
    }

    private void invite(String address) {
        var account = Once.call(() -> named(address), madeByAnotherNode -> Account.byEmail(address)
                .orElseThrow());
        if (Identity.isLocal(account.id)) {
            LOG.info("Nobody could administer this installation. Whom " + SETTING
                    + " names can now, with their password");
            return;
        }
        var file = config.firstAdministratorLink().toAbsolutePath();
        try {
            new OwnersFile(file).write(invitations.first(account) + "\n");
        } catch (IOException failed) {
            throw new ConfigurationException(
                    "The link for the first administrator cannot be written to %s. Set %s-link to a file that this node may write."
                            .formatted(file, SETTING));
        }
        LOG.infof(
                "Nobody can administer this installation yet. The link with which whom %s names chooses a password is in %s"
                        + " and works once; the next start makes a new one if it is not used",
                SETTING, file);
    }

    /** Theirs, with the role; its own first deed in the audit log. */
    private Account named(String address) {
        var account = Account.byEmail(address).orElseGet(() -> opened(address));
        if (account.disabled) {
            account.disabled = false;
            log.keep(Deed.of(Act.ACCOUNT_ENABLED).account(account.id).note(SETTING), account);
        }
        if (account.roles.add(Role.ADMINISTRATOR)) {
            given.fire(new RoleGiven(account));
            log.keep(
                    Deed.of(Act.ROLE_GIVEN)
                            .account(account.id)
                            .detail(Role.ADMINISTRATOR)
                            .note(SETTING),
                    account);
        }
        return account;
    }

    private Account opened(String address) {
        var account = Account.open("Administrator", Set.of(), keys, clock.instant());
        account.email = address;
        Account.flush();
        log.keep(Deed.of(Act.ACCOUNT_MADE).account(account.id).note(SETTING), account);
        return account;
    }
}
