package org.debrief.web;

import java.util.Set;

import org.debrief.account.Role;

/** Where somebody arrives who asked for no page in particular. */
final class Landing {

    private Landing() {}

    static String of(Set<Role> roles) {
        if (roles.contains(Role.LEARNER)) {
            return "/modules";
        }
        return roles.contains(Role.FACILITATOR) ? "/debriefs" : "/cohorts";
    }
}
