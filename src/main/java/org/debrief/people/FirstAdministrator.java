package org.debrief.people;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.debrief.cohort.Here;
import org.debrief.cohort.Invitations;
import org.debrief.web.Once;

/**
 * Where passwords are kept here and nobody can administer, or the operator says so, whoever they name is let in by a link
 * in a file that the operator alone reads: it is in no log. At an organisation's provider an administrator is made there.
 */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String SETTING = "debrief.people.first-administrator";
    private static final String AGAIN = SETTING + "-again";

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
    WayBack back;

    @Inject
    Here here;

    @Inject
    AuditLog log;

    @Inject
    Event<RoleGiven> given;

    @Inject
    Clock clock;

    void see(@Observes StartupEvent event) {
        if (mode == SignInMode.LOCAL) {
            config.firstAdministrator().map(FirstAdministrator::address).ifPresent(this::see);
        }
    }

    private void see(String address) {
        if (config.firstAdministratorAgain()) {
            again(address);
        } else if (isThereOne()) {
            LOG.infof(
                    "%s does nothing: somebody can administer this installation. If nobody can in truth, set %s to true for one"
                            + " start, or take both settings away",
                    SETTING, AGAIN);
        } else {
            invite(address);
        }
    }

    /** Whatever stands in their way, which the operator is trusted to know: another administrator who has gone, a lost phone, a forgotten password. */
    private void again(String address) {
        LOG.warnf("%s is true: whoever has the link below administers this installation. Take it away again", AGAIN);
        var account = account(address);
        handOver(Identity.isLocal(account.id) ? another(account) : invitations.first(account));
        QuarkusTransaction.requiringNew().run(() -> back.takeCodesOff(account, asTheirOwn(account)));
    }

    private String another(Account account) {
        return here.linkAtStart(
                QuarkusTransaction.requiringNew().call(() -> back.passwordLink(account, asTheirOwn(account))));
    }

    /** Nobody has signed in yet who could have done it. */
    private Consumer<Deed> asTheirOwn(Account account) {
        return deed -> log.keep(deed.note(SETTING), account);
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
        var account = account(address);
        if (Identity.isLocal(account.id)) {
            LOG.info("Nobody could administer this installation. Whom " + SETTING
                    + " names can now, with their password");
            return;
        }
        handOver(invitations.first(account));
    }

    private Account account(String address) {
        return Once.call(() -> named(address), madeByAnotherNode -> Account.byEmail(address)
                .orElseThrow());
    }

    private void handOver(String link) {
        var file = config.firstAdministratorLink().toAbsolutePath();
        try {
            new OwnersFile(file).write(link + "\n");
        } catch (IOException failed) {
            throw new ConfigurationException(
                    "The link for the first administrator cannot be written to %s. Set %s-link to a file that this node may write."
                            .formatted(file, SETTING));
        }
        LOG.infof("The link with which whom %s names chooses a password is in %s and works once", SETTING, file);
    }

    /** Theirs, with the role; its own first deed in the audit log. */
    private Account named(String address) {
        var account = Account.byEmail(address).orElseGet(() -> opened(address));
        if (account.disabled) {
            account.disabled = false;
            asTheirOwn(account).accept(Deed.of(Act.ACCOUNT_ENABLED).account(account.id));
        }
        if (account.roles.add(Role.ADMINISTRATOR)) {
            given.fire(new RoleGiven(account));
            asTheirOwn(account)
                    .accept(Deed.of(Act.ROLE_GIVEN).account(account.id).detail(Role.ADMINISTRATOR));
        }
        return account;
    }

    private Account opened(String address) {
        var account = Account.open("Administrator", Set.of(), keys, clock.instant());
        account.email = address;
        Account.flush();
        asTheirOwn(account).accept(Deed.of(Act.ACCOUNT_MADE).account(account.id));
        return account;
    }
}
