package org.debrief.routes;

import org.debrief.web.Ownership;
import org.debrief.web.Who;

/** Everybody who may come along a route. */
enum Person {
    NOBODY,
    OWNER,
    OTHER_LEARNER,
    FACILITATOR,
    OTHER_FACILITATOR,
    ADMINISTRATOR,
    /** A learner of no cohort here, and the only one whose address holds the code of an invitation. */
    INVITED;

    enum Outcome {
        ADMITTED,
        TO_SIGN_IN,
        FORBIDDEN,
        NOT_FOUND
    }

    Outcome expected(Route route) {
        if (!holds(route.who())) {
            return this == NOBODY ? Outcome.TO_SIGN_IN : Outcome.FORBIDDEN;
        }
        boolean namesSomething = Fixture.named(route).anyMatch(Fixture::isSomebodys);
        return !namesSomething || mayTouch(route.of()) ? Outcome.ADMITTED : Outcome.NOT_FOUND;
    }

    private boolean holds(Who who) {
        return switch (who) {
            case ANYONE, INVITED -> true;
            case SIGNED_IN -> this != NOBODY;
            case LEARNER -> this == OWNER || this == OTHER_LEARNER || this == INVITED;
            case FACILITATOR -> this == FACILITATOR || this == OTHER_FACILITATOR;
            case LEARNER_OR_FACILITATOR -> holds(Who.LEARNER) || holds(Who.FACILITATOR);
            case ADMINISTRATOR -> this == ADMINISTRATOR;
        };
    }

    private boolean mayTouch(Ownership of) {
        return switch (of) {
            case NOTHING, ANYBODYS -> true;
            case MEMBER -> this == OWNER || this == OTHER_LEARNER || this == FACILITATOR;
            case INVITED -> this == INVITED;
            case OWN -> this == OWNER;
            case ASKED_OF_MY_COHORT, CLAIMED -> this == FACILITATOR;
            case OWN_OR_CLAIMED, OWN_CLAIMED_OR_ASKED -> this == OWNER || this == FACILITATOR;
        };
    }
}
