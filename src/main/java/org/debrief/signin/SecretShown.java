package org.debrief.signin;

import org.debrief.account.Account;
import org.debrief.account.OneTimeSecret;

/** What an authenticator app needs to be told: to be scanned, to be opened on the phone itself, or to be typed. */
public record SecretShown(Qr qr, String address, String groups) {

    static SecretShown of(OneTimeSecret secret, Account account) {
        var address = secret.address(account.name);
        return new SecretShown(Qr.of(address), address, secret.groups());
    }
}
