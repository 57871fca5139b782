package org.debrief.people;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.debrief.account.Account;
import org.debrief.account.MailedLink;
import org.debrief.account.SecondFactor;
import org.debrief.account.SignIn;
import org.debrief.audit.Act;
import org.debrief.audit.Deed;
import org.debrief.notice.AccountLetters;

/** Lets somebody in again who has lost their codes or forgotten their password. {@code entry} writes down who saw to it. */
@Singleton
@Transactional(TxType.MANDATORY)
class WayBack {

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    /** Whoever has the lost device may be signed in with it. */
    void takeCodesOff(Account account, Consumer<Deed> entry) {
        if (SecondFactor.confirmed(account.id).isPresent() && SecondFactor.remove(account)) {
            SignIn.endAll(account.id, clock.instant());
            letters.secondFactorRemoved(account);
            entry.accept(Deed.of(Act.SECOND_FACTOR_REMOVED).account(account.id));
        }
    }

    /** The path of a link to a new password; the one before opens nothing any more. */
    String passwordLink(Account account, Consumer<Deed> entry) {
        entry.accept(Deed.of(Act.PASSWORD_LINK_MADE).account(account.id));
        return "/password-resets/" + MailedLink.hand(Account.findById(account.id), clock.instant());
    }
}
