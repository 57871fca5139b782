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
        var made = QuarkusTransaction.requiringNew().call(() -> {
            if (Invitation.findById(request) != null) {
                return Optional.<Made>empty();
            }
            var code = Code.fresh();
            var invitation = fresh(request, Invitation.Kind.LINK, code).into(cohort, Role.LEARNER);
            invitation.mostUses = mostUses;
            invitation.expiresAt = invitation.madeAt.plus(lasts);
            invitation.persist();
            log.keep(Deed.of(Act.LINK_MADE).cohort(cohort).detail(Role.LEARNER));
            return Optional.of(new Made(invitation, code));
        });
        return made.map(
                found -> new Given(found.invitation(), here.link(found.code().path()), false));
    }

    /** Invites one address and says whether a letter was sent, where one is to be tried. */
    boolean address(UUID cohort, String address, Role role, boolean byLetter) {
        var made = QuarkusTransaction.requiringNew().call(() -> {
            Invitation.forgetAddresses(clock.instant());
            var code = Code.fresh();
            var invitation =
                    fresh(UUID.randomUUID(), Invitation.Kind.ADDRESS, code).into(cohort, role);
            invitation.email = address;
            invitation.persistAndFlush();
            log.keep(Deed.of(Act.ADDRESS_INVITED).cohort(cohort).detail(role));
            return new Made(invitation, code);
        });
        return byLetter && letters.send(made.invitation(), address, made.code());
    }

    /** A new link in place of the old; by letter where there is an address and a mail server. */
    Given renew(UUID id) {
        var made = QuarkusTransaction.requiringNew().call(() -> {
            var code = Code.fresh();
            var invitation = Invitation.<Invitation>findById(id);
            invitation.renew(code, clock.instant());
            log.keep(Deed.of(Act.INVITATION_RENEWED).cohort(invitation.cohortId));
            return new Made(invitation, code);
        });
        var to = made.invitation().email;
        boolean sent = to != null && letters.send(made.invitation(), to, made.code());
        return new Given(made.invitation(), here.link(made.code().path()), sent);
    }

    /** For somebody whose account was made by hand, to choose a password; earlier links of theirs stop working. */
    public Given forAccount(Account account) {
        var made = QuarkusTransaction.requiringNew().call(() -> {
            Invitation.withdrawFor(account, clock.instant());
            var code = Code.fresh();
            var invitation = fresh(UUID.randomUUID(), Invitation.Kind.ACCOUNT, code);
            invitation.accountId = account.id;
            invitation.persist();
            log.keep(Deed.of(Act.PASSWORD_LINK_MADE).account(account.id));
            return new Made(invitation, code);
        });
        boolean sent = account.email != null && letters.send(made.invitation(), account.email, made.code());
        return new Given(made.invitation(), here.link(made.code().path()), sent);
    }

    private Invitation fresh(UUID id, Invitation.Kind kind, Code code) {
        return Invitation.make(id, kind, code, visitor.account().id, clock.instant());
    }
}
