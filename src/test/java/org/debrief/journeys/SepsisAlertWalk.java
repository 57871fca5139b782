package org.debrief.journeys;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The first module from a tried scene to the summary, in the steps that a person would take between two pauses. */
public final class SepsisAlertWalk {
    private static final String ALERT =
            "This patient may be getting worse. Look now, decide what it is, tell the nurse.";

    private final Reader reader;

    public SepsisAlertWalk(Reader reader) {
        this.reader = reader;
    }

    /** One scene without an account; nothing of it is kept. */
    public void tries() {
        reader.press("Read a scene now").reads("Ten past nine", "kept nowhere");
        reader.answer(Map.of("text", "Nobody is writing about a patient."));
        reader.press("Answer, and see what follows").reads("What you said", "Nobody is writing about a patient.");
    }

    public void noticesAndDecides() {
        reader.keep(Map.of("text", "Each of the seven sees another alert.")).goOn();
        assertThat(reader.scene()).isEqualTo("before-noon");
        assertThat(reader.page().content()).doesNotContain("What follows").doesNotContain("The emergency consultant");
        reader.keep(Map.of("option", "suspend", "confidence", "fairly-sure"));
        assertThat(reader.page().locator(".viewpoints > *").count()).isEqualTo(2);
        reader.reads("Have it switched off until Monday.", "What the study reports", "No outcome is reported.")
                .goOn();
    }

    public void fillsTheGridAndLeavesHalfWay() {
        assertThat(reader.scene()).isEqualTo("seven-views");
        reader.keep(Map.of()).goOn();
        reader.answer(Map.of("text", ALERT));
        if (reader.hand() == Hand.WITHOUT_SCRIPT) {
            reader.press("Save as a draft and leave").reads("Go on at “Twenty-five words”");
        } else {
            reader.waitsUntilSaved();
        }
    }

    /** On another device, where the first was left. */
    public void resumesAndRewrites() {
        reader.press("Go on at “Twenty-five words”");
        assertThat(reader.page().inputValue("#field-text")).isEqualTo(ALERT);
        reader.press("Keep this answer and go on");
        var alert = reader.page().locator(".what-follows .form-alert");
        assertThat(alert.innerText()).contains("03:10");
        assertThat(alert.locator(".answer").innerText()).isEqualTo(ALERT);
        assertThat(reader.page().locator(".readers li").count()).isEqualTo(5);
        reader.goOn();
    }

    public void finishes() {
        reader.keep(Map.of("option", "together")).goOn();
        reader.keep(Map.of("option", "list")).goOn();
        assertThat(reader.scene()).isEqualTo("reflect");
        reader.keep(Map.of("what", "I answered the loudest first.")).goOn();
        reader.reads("Where you have been", "I answered the loudest first.", ALERT, "Ask for a debrief");
    }
}
