package org.debrief.journeys;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SepsisAlertJourneyTest extends JourneyTest {
    private static final String ALERT =
            "This patient may be getting worse. Look now, decide what it is, tell the nurse.";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyHandOnEveryScreen")
    void theFirstModuleIsTriedBegunLeftAndFinishedElsewhere(Hand hand, Rendering rendering) {
        var name = learner();
        var reader = reader(hand, rendering);
        tries(reader);
        reader.press("Sign in to go on with this case").signIn(name);
        reader.press("The sepsis alert").press("Begin");
        noticesAndDecides(reader);
        fillsTheGridAndLeavesHalfWay(reader, hand);

        var elsewhere = reader(hand, rendering == Rendering.DESK_LIGHT ? Rendering.PHONE_LIGHT : Rendering.DESK_LIGHT);
        resumesAndRewrites(elsewhere.signIn(name));
        finishes(elsewhere);
    }

    private static void tries(Reader reader) {
        reader.press("Read a scene now").reads("Ten past nine", "kept nowhere");
        reader.answer(Map.of("text", "Nobody is writing about a patient."));
        reader.press("Answer, and see what follows").reads("What you said", "Nobody is writing about a patient.");
    }

    private static void noticesAndDecides(Reader reader) {
        reader.keep(Map.of("text", "Each of the seven sees another alert.")).goOn();
        assertThat(reader.scene()).isEqualTo("before-noon");
        assertThat(reader.page().content()).doesNotContain("What follows").doesNotContain("The emergency consultant");
        reader.keep(Map.of("option", "suspend", "confidence", "fairly-sure"));
        assertThat(reader.page().locator(".viewpoints > *").count()).isEqualTo(2);
        reader.reads("Have it switched off until Monday.", "What the study reports", "No outcome is reported.")
                .goOn();
    }

    private static void fillsTheGridAndLeavesHalfWay(Reader reader, Hand hand) {
        assertThat(reader.scene()).isEqualTo("seven-views");
        reader.keep(Map.of()).goOn();
        reader.answer(Map.of("text", ALERT));
        if (hand == Hand.WITHOUT_SCRIPT) {
            reader.press("Save as a draft and leave").reads("Go on at “Twenty-five words”");
        } else {
            reader.waitsUntilSaved();
        }
    }

    private static void resumesAndRewrites(Reader elsewhere) {
        elsewhere.press("Go on at “Twenty-five words”");
        assertThat(elsewhere.page().inputValue("#field-text")).isEqualTo(ALERT);
        elsewhere.press("Keep this answer and go on");
        var alert = elsewhere.page().locator(".what-follows .form-alert");
        assertThat(alert.innerText()).contains("03:10");
        assertThat(alert.locator(".answer").innerText()).isEqualTo(ALERT);
        assertThat(elsewhere.page().locator(".readers li").count()).isEqualTo(5);
        elsewhere.goOn();
    }

    private static void finishes(Reader reader) {
        reader.keep(Map.of("option", "together")).goOn();
        reader.keep(Map.of("option", "list")).goOn();
        assertThat(reader.scene()).isEqualTo("reflect");
        reader.keep(Map.of("what", "I answered the loudest first.")).goOn();
        reader.reads("Where you have been", "I answered the loudest first.", ALERT, "Ask for a debrief");
    }
}
