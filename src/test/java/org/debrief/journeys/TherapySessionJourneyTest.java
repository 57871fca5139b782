package org.debrief.journeys;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class TherapySessionJourneyTest extends JourneyTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyHand")
    void theHardSceneIsForetoldAndCanBeGoneRound(Hand hand, Rendering rendering) {
        var reader = reader(hand, rendering).signIn(learner()).press("The therapy session");
        reader.reads("Before you begin.", "someone cries", "you can choose to read a short account");
        reader.press("Begin");
        seesTheYearsInLayers(reader);
        reader.keep(Map.of()).goOn();
        reader.keep(Map.of()).goOn();
        goesRound(reader);
        while (!reader.scene().equals("what-i-wanted-to-fix")) {
            reader.keep(Map.of()).goOn();
        }
        reflectsByGibbs(reader);
    }

    private static void seesTheYearsInLayers(Reader reader) {
        assertThat(reader.scene()).isEqualTo("what-was-lost");
        var timeline = reader.page().locator(".timeline");
        assertThat(timeline.locator("> ol > li").count()).isGreaterThan(3);
        assertThat(timeline.locator(".layer").count()).isGreaterThan(3);
    }

    private static void goesRound(Reader reader) {
        assertThat(reader.scene()).isEqualTo("the-door");
        reader.keep(Map.of("option", "read")).goOn();
        assertThat(reader.scene()).isEqualTo("the-account");
        assertThat(reader.page().locator(".steps").innerText()).doesNotContain("cries");
    }

    private static void reflectsByGibbs(Reader reader) {
        assertThat(reader.page().locator("[data-form=gibbs]").isVisible()).isFalse();
        reader.keep(Map.of("form", "gibbs", "feelings", "I wanted it to be over."))
                .goOn();
        reader.reads("Where you have been", "What did you feel and think?", "I wanted it to be over.");
    }
}
