package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.MailedLink;
import org.debrief.notice.AccountLetters;
import org.debrief.notice.Correspondent;
import org.debrief.notice.Letter;
import org.debrief.notice.Outbox;

/** Looks for the account and writes the letter after the answer has gone, so that neither its words nor its time tell who is known. */
@Singleton
class ForgottenPassword implements Correspondent {

    @Inject
    Outbox outbox;

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    void ask(String address) {
        outbox.ask(address);
    }

    @Override
    public Optional<Letter> letter(String to) {
        return Account.byEmail(to)
                .filter(account ->
                        !account.disabled && Identity.localOf(account.id).isPresent())
                .map(account -> MailedLink.make(MailedLink.Purpose.PASSWORD, account, to, clock.instant()))
                .map(token -> letters.newPassword(to, token));
    }
}
