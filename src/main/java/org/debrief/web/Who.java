package org.debrief.web;

import org.debrief.account.Role;
import org.debrief.account.Visitor;

/** Whom a route lets in, before anything is asked about what it names. */
public enum Who {
    /** Not asked who they are: what is answered is the same for everybody, and part of a page already shown. */
    UNASKED,
    ANYONE,
    /** Halfway in: the password was right, the code is still to come. */
    PASSWORD_GIVEN,
    /** The organisation's provider, server to server: no browser and no cookie, a token it has signed instead. */
    PROVIDER,
    SIGNED_IN,
    LEARNER,
    FACILITATOR,
    LEARNER_OR_FACILITATOR,
    ADMINISTRATOR,
    /** Whoever holds the code of an invitation, signed in or not: the code is in the address, and the resource asks for it. */
    INVITED;

    /** Whether a form sent there belongs to an account that is signed in, or was. */
    boolean isOfAnAccount() {
        return this != ANYONE && this != PASSWORD_GIVEN && this != INVITED;
    }

    boolean admits(Visitor visitor) {
        return switch (this) {
            case UNASKED, ANYONE, PROVIDER, INVITED -> true;
            case PASSWORD_GIVEN -> visitor.pending().isPresent();
            case SIGNED_IN -> visitor.isSignedIn();
            case LEARNER -> visitor.is(Role.LEARNER);
            case FACILITATOR -> visitor.is(Role.FACILITATOR);
            case LEARNER_OR_FACILITATOR -> LEARNER.admits(visitor) || FACILITATOR.admits(visitor);
            case ADMINISTRATOR -> visitor.is(Role.ADMINISTRATOR);
        };
    }
}
