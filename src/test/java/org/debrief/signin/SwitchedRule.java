package org.debrief.signin;

import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import org.debrief.account.Role;
import org.debrief.signin.SignInConfig.Requirement;

/** The rule as it is in sample mode, in which tests run, until a test asks for it as it is in earnest. */
@Alternative
@Priority(1)
@Singleton
public class SwitchedRule extends SecondFactorRule {

    private volatile boolean inEarnest;

    public void inEarnest(boolean inEarnest) {
        this.inEarnest = inEarnest;
    }

    @Override
    public boolean requires(Set<Role> roles) {
        return inEarnest
                ? Requirement.REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS.covers(roles)
                : super.requires(roles);
    }
}
