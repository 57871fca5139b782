package org.debrief.cohort;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.account.Visitor;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.web.Once;

/** Makes invitations. Their codes are known here for as long as the request lasts, and never again. */
@Singleton
public class Invitations {

    /** A link as it is shown once, or the word that a letter carries it. */
    public record Given(Invitation invitation, String link, boolean sent) {}

    private record Made(Invitation invitation, Code code) {}

    @Inject
    Letters letters;

    @Inject
    Here here;

    @Inject
    Visitor visitor;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** A link for learners; nothing when this form has made it before. */
    Optional<Given> link(UUID request, UUID cohort, int mostUses, Duration lasts) {
        var made = Once.call(
                () -> Invitation.findById(request) == null
                        ? Optional.of(makeLink(request, cohort, mostUses, lasts))
                        : Optional.<Made>empty(),
                madeMeanwhile -> Optional.<Made>empty());
        return made.map(
                found -> new Given(found.invitation(), here.link(found.code().path()), false));
    }

    private Made makeLink(UUID request, UUID cohort, int mostUses, Duration lasts) {
        var code = Code.fresh();
        var invitation = fresh(request, Invitation.Kind.LINK, code).into(cohort, Role.LEARNER);
        invitation.mostUses = mostUses;
        invitation.expiresAt = invitation.madeAt.plus(lasts);
        invitation.persistAndFlush();
        log.keep(Deed.of(Act.LINK_MADE).cohort(cohort).detail(Role.LEARNER));
        return new Made(invitation, code);
    }

    /** Invites one address and says whether a letter was sent, where one is to be tried; nothing when it is invited already. */
    Optional<Boolean> address(UUID cohort, String address, Role role, boolean byLetter) {
        var made = Once.call(
                () -> Optional.of(makeForAddress(cohort, address, role)), invitedMeanwhile -> Optional.<Made>empty());
        return made.map(found -> byLetter && letters.send(found.invitation(), address, found.code()));
    }

    private Made makeForAddress(UUID cohort, String address, Role role) {
        Invitation.forgetAddresses(clock.instant());
        var code = Code.fresh();
        var invitation = fresh(UUID.randomUUID(), Invitation.Kind.ADDRESS, code).into(cohort, role);
        invitation.email = address;
        invitation.persistAndFlush();
        log.keep(Deed.of(Act.ADDRESS_INVITED).cohort(cohort).detail(role));
        return new Made(invitation, code);
    }

    /** A new link in place of the old; by letter where there is an address and a mail server. Nothing when it is over. */
    Optional<Given> renew(UUID id) {
        var made = QuarkusTransaction.requiringNew().call(() -> renewed(id, Code.fresh()));
        return made.map(found -> given(found, found.invitation().email));
    }

    private Given given(Made made, String to) {
        boolean sent = to != null && letters.send(made.invitation(), to, made.code());
        return new Given(made.invitation(), here.link(made.code().path()), sent);
    }

    private Optional<Made> renewed(UUID id, Code code) {
        var invitation = Invitation.<Invitation>findById(id);
        if (!invitation.renew(code, clock.instant())) {
            return Optional.empty();
        }
        log.keep(Deed.of(Act.INVITATION_RENEWED).cohort(invitation.cohortId));
        Invitation.getEntityManager().refresh(invitation);
        return Optional.of(new Made(invitation, code));
    }

    /** For somebody whose account was made by hand, to choose a password; earlier links of theirs stop working. */
    public Given forAccount(Account account) {
        var made = QuarkusTransaction.requiringNew().call(() -> {
            log.keep(Deed.of(Act.PASSWORD_LINK_MADE).account(account.id));
            return makeForAccount(account, visitor.account());
        });
        return given(made, account.email);
    }

    private Made makeForAccount(Account account, Account madeBy) {
        Invitation.withdrawFor(account, clock.instant());
        var code = Code.fresh();
        var invitation = Invitation.make(UUID.randomUUID(), Invitation.Kind.ACCOUNT, code, madeBy.id, clock.instant());
        invitation.accountId = account.id;
        invitation.persist();
        return new Made(invitation, code);
    }

    /** The link for an account that nobody but the operator made; its path alone where no public address is set. */
    public String first(Account account) {
        var made = QuarkusTransaction.requiringNew().call(() -> {
            log.keep(Deed.of(Act.PASSWORD_LINK_MADE).account(account.id), account);
            return makeForAccount(account, account);
        });
        return here.linkAtStart(made.code().path());
    }

    private Invitation fresh(UUID id, Invitation.Kind kind, Code code) {
        return Invitation.make(id, kind, code, visitor.account().id, clock.instant());
    }
}
