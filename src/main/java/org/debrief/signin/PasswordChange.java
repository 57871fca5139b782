package org.debrief.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.LocalSignIn;
import org.debrief.account.MailedLink;
import org.debrief.account.Password;
import org.debrief.account.PasswordHashing;
import org.debrief.account.PendingSignIn;
import org.debrief.account.SecondFactor;
import org.debrief.web.Form;

/** A new password, however its owner has shown who they are. */
@Singleton
class PasswordChange {

    static final String PASSWORD = "password";
    static final String AGAIN = "password-again";

    @Inject
    PasswordHashing passwords;

    @Inject
    Clock clock;

    Optional<String> problem(Form form, Account account, Identity identity) {
        List<String> ofThem = Stream.of(account.name, account.email, identity.userName(), "Debrief")
                .flatMap(Stream::ofNullable)
                .toList();
        return Password.problem(form.text(PASSWORD), form.text(AGAIN), ofThem);
    }

    /**
     * In the caller's transaction. What was halfway in by the old one ends, and so do links in letters: one to a new address,
     * asked for by whoever knew the old password, would give them the account back.
     */
    void make(Form form, Account account, Identity identity) {
        identity.change(passwords.hash(form.text(PASSWORD)));
        // first, as a sign-in does: two who take the same rows in different orders wait for each other
        Identity.flush();
        PendingSignIn.delete("account.id", account.id);
        SecondFactor.forgetUnconfirmed(account.id);
        MailedLink.endAll(account.id, clock.instant());
        LocalSignIn.forgetTries(identity.userName());
    }
}
