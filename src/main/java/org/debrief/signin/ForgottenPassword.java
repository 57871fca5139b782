package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.MailedLink;
import org.debrief.notice.AccountLetters;

/** Looks for the account and writes the letter after the answer has gone, so that neither its words nor its time tell who is known. */
@Singleton
class ForgottenPassword {

    private static final Logger LOG = Logger.getLogger(ForgottenPassword.class);

    record Asked(String address) {}

    @Inject
    Event<Asked> asked;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    void ask(String address) {
        asked.fireAsync(new Asked(address));
    }

    void answer(@ObservesAsync Asked asked) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> link(asked.address()))
                    .ifPresent(token -> letters.newPassword(asked.address(), token));
        } catch (RuntimeException failed) {
            LOG.error("A link for a new password could not be made: "
                    + failed.getClass().getName());
        }
    }

    private Optional<String> link(String address) {
        return Account.byEmail(address)
                .filter(account ->
                        !account.disabled && Identity.localOf(account.id).isPresent())
                .map(account -> MailedLink.make(MailedLink.Purpose.PASSWORD, account, address, clock.instant()));
    }
}
