package org.debrief.routes;

import java.util.Arrays;
import java.util.List;

import org.debrief.account.SignInMode;
import org.debrief.web.Ownership;
import org.debrief.web.Who;

/** Everybody who may come along a route. */
enum Person {
    NOBODY,
    /** Halfway in: the code is still to come. */
    PASSWORD_GIVEN,
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
        NOT_FOUND,
        /** It takes what only the organisation's provider can send. */
        REFUSED
    }

    /** Nobody is halfway in where the organisation asks for a code, if anybody does. */
    static List<Person> in(SignInMode mode) {
        return Arrays.stream(values())
                .filter(person -> person != PASSWORD_GIVEN || mode == SignInMode.LOCAL)
                .toList();
    }

    Outcome expected(Route route, SignInMode mode) {
        if (!route.existsIn(mode)) {
            return Outcome.NOT_FOUND;
        }
        if (route.who() == Who.PROVIDER) {
            return Outcome.REFUSED;
        }
        if (!holds(route.who())) {
            return isNobodyYet() ? Outcome.TO_SIGN_IN : Outcome.FORBIDDEN;
        }
        boolean namesSomething = Fixture.named(route).anyMatch(Fixture::isSomebodys);
        return !namesSomething || mayTouch(route.of()) ? Outcome.ADMITTED : Outcome.NOT_FOUND;
    }

    private boolean isNobodyYet() {
        return this == NOBODY || this == PASSWORD_GIVEN;
    }

    private boolean holds(Who who) {
        return switch (who) {
            case UNASKED, ANYONE, INVITED -> true;
            case PROVIDER -> false;
            case PASSWORD_GIVEN -> this == PASSWORD_GIVEN;
            case SIGNED_IN -> !isNobodyYet();
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
