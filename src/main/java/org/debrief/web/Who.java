package org.debrief.web;

import org.debrief.account.Role;
import org.debrief.account.Visitor;

/** Whom a route lets in, before anything is asked about what it names. */
public enum Who {
    ANYONE,
    SIGNED_IN,
    LEARNER,
    FACILITATOR,
    LEARNER_OR_FACILITATOR,
    ADMINISTRATOR,
    /** Whoever holds the code of an invitation, signed in or not: the code is in the address, and the resource asks for it. */
    INVITED;

    /** Whether a form sent there belongs to an account that is signed in, or was. */
    boolean isOfAnAccount() {
        return this != ANYONE && this != INVITED;
    }

    boolean admits(Visitor visitor) {
        return switch (this) {
            case ANYONE, INVITED -> true;
            case SIGNED_IN -> visitor.isSignedIn();
            case LEARNER -> visitor.is(Role.LEARNER);
            case FACILITATOR -> visitor.is(Role.FACILITATOR);
            case LEARNER_OR_FACILITATOR -> LEARNER.admits(visitor) || FACILITATOR.admits(visitor);
            case ADMINISTRATOR -> visitor.is(Role.ADMINISTRATOR);
        };
    }
}
