package org.debrief.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Makes what is kept of a password, as costly as this installation wants it. */
@Singleton
public class PasswordHashing {

    private final int cost;
    private final PasswordHash nobodys;

    @Inject
    PasswordHashing(PasswordConfig config) {
        cost = config.cost();
        nobodys = hash("nobody");
    }

    public PasswordHash hash(String password) {
        return PasswordHash.of(password, cost);
    }

    /** Whether the password opens; kept anew, in the caller's transaction, where the cost was another when it was chosen. */
    boolean opens(Identity identity, String password) {
        boolean opens = identity.opensWith(password);
        if (opens && !identity.hash().costs(cost)) {
            identity.change(hash(password));
        }
        return opens;
    }

    /** False, after as long as the answer takes for somebody who is there. */
    boolean opensNobodys(String password) {
        nobodys.opensWith(password);
        return false;
    }
}
