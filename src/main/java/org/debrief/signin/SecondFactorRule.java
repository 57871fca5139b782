package org.debrief.signin;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Role;
import org.debrief.signin.SignInConfig.Requirement;
import org.debrief.web.WebConfig;

/** Who must have a second factor here. */
@Singleton
public class SecondFactorRule {

    @Inject
    SignInConfig config;

    @Inject
    WebConfig web;

    public boolean requires(Set<Role> roles) {
        return of(config, web.sample()).covers(roles);
    }

    static Requirement of(SignInConfig config, boolean sample) {
        return config.secondFactor()
                .orElse(sample ? Requirement.OPTIONAL : Requirement.REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS);
    }
}
