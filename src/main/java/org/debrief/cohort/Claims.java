package org.debrief.cohort;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.debrief.account.SignInMode;

/**
 * Whether accounts, roles and cohorts come from the claims of the organisation's own sign-in. Then a role changed here holds
 * until that person's next sign-in, which the screens say, and nobody makes an account with a password. Here and in
 * {@code people} everything asks this.
 */
@Named("claims")
@Singleton
public class Claims {

    @Inject
    SignInMode mode;

    public boolean isDecide() {
        return mode == SignInMode.ORGANISATION;
    }
}
