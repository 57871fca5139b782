package org.debrief.signin;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

import org.debrief.account.Role;

@ConfigMapping(prefix = "debrief.sign-in")
public interface SignInConfig {

    /**
     * Who signs in with a code besides a password. Where nothing is said, facilitators and administrators must; in sample
     * mode nobody must, so that the sample accounts open as the start page says. Everybody may.
     */
    Optional<Requirement> secondFactor();

    /** Of whom a second factor is asked. */
    enum Requirement {
        REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS,
        OPTIONAL;

        boolean covers(Set<Role> roles) {
            return this == REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS
                    && (roles.contains(Role.FACILITATOR) || roles.contains(Role.ADMINISTRATOR));
        }
    }
}
