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
    ADMINISTRATOR;

    boolean admits(Visitor visitor) {
        return switch (this) {
            case ANYONE -> true;
            case SIGNED_IN -> visitor.isSignedIn();
            case LEARNER -> visitor.is(Role.LEARNER);
            case FACILITATOR -> visitor.is(Role.FACILITATOR);
            case LEARNER_OR_FACILITATOR -> LEARNER.admits(visitor) || FACILITATOR.admits(visitor);
            case ADMINISTRATOR -> visitor.is(Role.ADMINISTRATOR);
        };
    }
}
