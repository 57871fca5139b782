package org.debrief.web;

import java.util.Set;

import org.debrief.account.Role;

/** Where somebody goes on to after signing in. */
public final class Destination {

    private Destination() {}

    /** Where somebody arrives who asked for no page in particular. */
    public static String of(Set<Role> roles) {
        if (roles.contains(Role.LEARNER)) {
            return "/modules";
        }
        return roles.contains(Role.FACILITATOR) ? "/debriefs" : "/cohorts";
    }

    /** The part of the sign-in page's address that says where to go on. */
    public static String query(String to) {
        return local(to).isEmpty() ? "" : "?to=" + to;
    }

    /** Only a path of ours: anything that could lead elsewhere is dropped. */
    public static String local(String to) {
        return to.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*") ? to : "";
    }
}
