package org.debrief.web;

import org.debrief.account.Role;
import org.debrief.account.Visitor;

/** Whom a route lets in, before anything is asked about what it names. */
public enum Who {
    ANYONE,
    /** Halfway in: the password was right, the code is still to come. */
    PASSWORD_GIVEN,
    SIGNED_IN,
    LEARNER,
    FACILITATOR,
    LEARNER_OR_FACILITATOR,
    ADMINISTRATOR;

    /** Whether a form sent there belongs to an account that is signed in, or was. */
    boolean isOfAnAccount() {
        return this != ANYONE && this != PASSWORD_GIVEN;
    }

    boolean admits(Visitor visitor) {
        return switch (this) {
            case ANYONE -> true;
            case PASSWORD_GIVEN -> visitor.pending().isPresent();
            case SIGNED_IN -> visitor.isSignedIn();
            case LEARNER -> visitor.is(Role.LEARNER);
            case FACILITATOR -> visitor.is(Role.FACILITATOR);
            case LEARNER_OR_FACILITATOR -> LEARNER.admits(visitor) || FACILITATOR.admits(visitor);
            case ADMINISTRATOR -> visitor.is(Role.ADMINISTRATOR);
        };
    }
}
