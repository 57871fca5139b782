package org.debrief.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.browser.Rendering;

@QuarkusTest
class SepsisAlertJourneyTest extends JourneyTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyHandOnEveryScreen")
    void theFirstModuleIsTriedBegunLeftAndFinishedElsewhere(Hand hand, Rendering rendering) {
        var name = learner();
        var reader = reader(hand, rendering);
        var here = new SepsisAlertWalk(reader);
        here.tries();
        reader.press("Sign in to go on with this case").signIn(name);
        reader.press("The sepsis alert").press("Begin");
        here.noticesAndDecides();
        here.fillsTheGridAndLeavesHalfWay();

        var elsewhere = reader(hand, rendering == Rendering.DESK_LIGHT ? Rendering.PHONE_LIGHT : Rendering.DESK_LIGHT);
        var there = new SepsisAlertWalk(elsewhere.signIn(name));
        there.resumesAndRewrites();
        there.finishes();
    }
}
