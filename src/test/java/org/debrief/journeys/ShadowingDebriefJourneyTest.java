package org.debrief.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.browser.Rendering;

/** A learner asks, a facilitator writes, the learner answers and says what comes next: two people, two browsers. */
@QuarkusTest
class ShadowingDebriefJourneyTest extends JourneyTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyHand")
    void fromTheQuestionToTheNextStep(Hand hand, Rendering rendering) {
        var cohort = people.cohort();
        var name = people.learner(cohort);
        var walk = new ShadowingDebriefWalk(
                begun(reader(hand, rendering), name, "sepsis-alert"),
                reader(hand, rendering).signIn(people.facilitator(cohort)));
        walk.asks();
        walk.claims(name);
        walk.writes();
        walk.replies();
        walk.confirms();
        walk.readsAsOneConversation();
    }
}
