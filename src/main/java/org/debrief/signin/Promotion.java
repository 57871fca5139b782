package org.debrief.signin;

import java.time.Clock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.RoleGiven;
import org.debrief.account.SecondFactor;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;

/** Whoever must have a code for what they may do from now on, and has none, signs in anew and is asked to set it up. */
@Singleton
class Promotion {

    @Inject
    SignInMode mode;

    @Inject
    SecondFactorRule rule;

    @Inject
    Clock clock;

    void guard(@Observes RoleGiven given) {
        var account = given.account();
        if (mode == SignInMode.LOCAL
                && rule.requires(account.roles)
                && SecondFactor.confirmed(account.id).isEmpty()) {
            SignIn.endAll(account.id, clock.instant());
        }
    }
}
