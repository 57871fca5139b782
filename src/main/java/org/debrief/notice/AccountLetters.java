package org.debrief.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;

/** Letters about an account itself. Those that tell of a change go out whoever made it: the person is to know. */
@Singleton
public class AccountLetters {

    private static final String NOT_YOU =
            "If it was not you, choose a new password at once, and tell whoever runs Debrief where you work:\n\n%s\n";

    /** A new password cannot be had by this address any more. */
    private static final String NOT_YOU_ELSEWHERE =
            "If it was not you, tell whoever runs Debrief where you work at once: they can shut the account.\n";

    @Inject
    Post post;

    @Inject
    Outbox outbox;

    public Letter newPassword(String to, String token) {
        return new Letter(
                to,
                "A new password for Debrief",
                """
                Somebody, probably you, asked for a new password for the Debrief account with this e-mail address.

                Choose it here within an hour. The link works once:

                %s

                If it was not you, do nothing. Your password stays as it is.
                """
                        .formatted(post.link("/password-resets/" + token)));
    }

    public void confirmAddress(String to, String token) {
        outbox.put(new Letter(
                to,
                "Is this your address?",
                """
                Somebody, probably you, wants Debrief to write to this address.

                Confirm it here within an hour. The link works once:

                %s

                If it was not you, do nothing, and no more will come.
                """
                        .formatted(post.link("/addresses/" + token))));
    }

    public void passwordChanged(Account account) {
        tell(
                account,
                "Your password was changed",
                "The password of your Debrief account was changed, and every other sign-in was ended.");
    }

    public void secondFactorSetUp(Account account) {
        tell(
                account,
                "Codes are set up",
                "From now on your Debrief account asks for a code from your app when you sign in.");
    }

    public void secondFactorRemoved(Account account) {
        tell(account, "Codes were taken off", "Your Debrief account does not ask for a code from your app any more.");
    }

    /** To the address that is no longer the account's. */
    public void addressChanged(String before) {
        changed(
                before,
                "Another address",
                "Your Debrief account has another e-mail address now; this one gets no more letters.",
                NOT_YOU_ELSEWHERE);
    }

    private void tell(Account account, String subject, String change) {
        if (post.reaches(account)) {
            changed(account.email, subject, change, NOT_YOU.formatted(post.link("/forgotten-password")));
        }
    }

    private void changed(String to, String subject, String change, String otherwise) {
        if (post.reachable()) {
            outbox.put(new Letter(to, subject, change + "\n\nIf that was you, there is nothing to do. " + otherwise));
        }
    }
}
