package org.debrief.cohort;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.Account;
import org.debrief.account.MailedLink;
import org.debrief.notice.AccountLetters;
import org.debrief.notice.Post;

/** Whoever came by a link typed an address. They sign in with it; it gets no other letter until the link in this one was opened. */
@Singleton
class AddressAsked {

    @Inject
    AccountLetters letters;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Whether a letter asks; none to an address that counts already, and none without a mail server. */
    boolean of(Account account, String typed) {
        if (account.email != null || !post.reachable()) {
            return false;
        }
        letters.confirmAddress(typed, QuarkusTransaction.requiringNew().call(() -> link(account, typed)));
        return true;
    }

    private String link(Account account, String typed) {
        return MailedLink.make(MailedLink.Purpose.EMAIL, account, typed, clock.instant());
    }
}
