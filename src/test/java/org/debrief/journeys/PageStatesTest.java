package org.debrief.journeys;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

/** Every distinct state of a page, on a phone and at a desk, by day and by night. */
@QuarkusTest
class PageStatesTest extends JourneyTest {

    /** Before an answer, refused without one, and after. */
    private static void soundThroughout(Reader reader, String kind, Map<String, String> answers) {
        sound(reader, kind + "-before");
        reader.press("Keep this answer and go on").reads("Not kept yet");
        assertThat(reader.page().evaluate("document.activeElement.id")).isEqualTo("problems");
        assertThat(reader.page().title()).startsWith("Not kept yet");
        sound(reader, kind + "-refused");
        reader.keep(answers);
        sound(reader, kind + "-kept");
    }

    private static void strand(Reader reader, String summary, String title) {
        reader.goTo(summary).press(title);
    }

    @Test
    void theFirstStopOfTabSkipsToThePage() {
        var page = reader().page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        assertThat(page.locator(".skip").boundingBox().x).isPositive();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Read a scene now");
    }

    @Test
    void pagesForAnyone() {
        var reader = reader();
        sound(reader, "start");
        reader.press("Read a scene now");
        sound(reader, "try");
        reader.press("Answer, and see what follows");
        sound(reader, "try-refused");
        reader.answer(Map.of()).press("Answer, and see what follows");
        sound(reader, "tried");
        reader.goTo("/accessibility");
        sound(reader, "accessibility");
        reader.goTo("/sign-in");
        sound(reader, "sign-in");
        reader.signIn("nobody").reads("Sign in");
        sound(reader, "sign-in-refused");
        reader.goTo("/nothing/here").reads("There is nothing here");
        reader.visit().turnTo(Rendering.DESK_LIGHT).assertAccessible();
    }

    @Test
    void pagesOfTheFirstModule() {
        var reader = reader().signIn(learner());
        sound(reader, "modules");
        reader.press("The sepsis alert");
        sound(reader, "module");
        reader.press("Begin");
        soundThroughout(reader, "notice", Map.of());
        reader.goOn();
        soundThroughout(reader, "decide", Map.of("option", "watch"));
        reader.goOn();
        sound(reader, "only-read");
        reader.press("Go on");
        soundThroughout(reader, "matrix", Map.of());
        reader.goOn();
        twoTexts(reader);
        reader.goOn();
        reader.goTo("/modules/sepsis-alert");
        sound(reader, "module-begun");
        reader.press("Go on at");
        reader.keep(Map.of()).goOn();
        reader.keep(Map.of()).goOn();
        soundThroughout(reader, "reflect", Map.of());
        reader.goOn();
        sound(reader, "summary");
        reader.visit().print("summary");
        furtherStrands(reader, reader.page().url());
    }

    private void twoTexts(Reader reader) {
        var second = reader.visit().secondTab(reader.page().url());
        second.fill("#field-text", "Look at this patient now.");
        second.waitForSelector("[data-saved]:has-text('Draft saved')");
        reader.answer(Map.of("text", "Please look now.")).press("Keep this answer and go on");
        sound(reader, "stale");
        var scene = second.url();
        second.reload();
        second.fill("#field-text", "Somebody should look.");
        second.click("text=Keep this answer and go on");
        second.waitForURL("**#what-follows");
        second.close();
        reader.press("Keep this answer and go on").reads("An answer was already kept here");
        sound(reader, "already-kept");
        reader.visit().takeTroubles();
        reader.goTo(scene);
        sound(reader, "write-kept");
        reader.visit().print("write-kept");
        reader.unfold("Add a second thought");
        reader.write(reader.page().locator("details[open] textarea"), "Or at another hour.")
                .press("Keep it beside the answer");
        sound(reader, "second-thought");
    }

    private void furtherStrands(Reader reader, String summary) {
        strand(reader, summary, "Whom first");
        soundThroughout(reader, "order", Map.of());
        strand(reader, summary, "kinds of wrong");
        soundThroughout(reader, "sort", Map.of());
        strand(reader, summary, "safer");
        soundThroughout(reader, "estimate", Map.of());
        reader.goOn();
        soundThroughout(reader, "commit", Map.of());
        strand(reader, summary, "surgeon");
        soundThroughout(reader, "mark", Map.of());
    }

    @Test
    void pagesWithCharts() {
        var reader = begun(reader(), learner(), "january");
        reader.keep(Map.of()).goOn();
        sound(reader, "write-before");
        reader.keep(Map.of()).goOn();
        sound(reader, "charts-before");
        reader.keep(Map.of());
        sound(reader, "charts-kept");
        reader.visit().print("charts-kept");
    }

    @Test
    void pagesOfOnesOwn() {
        var reader = reader().signIn(learner()).goTo("/reflections");
        sound(reader, "reflections-none");
        reader.goTo("/reflections/new");
        sound(reader, "reflection-new");
        reader.press("Keep it").reads("Not kept yet");
        sound(reader, "reflection-refused");
        reader.write(reader.page().locator("#field-title"), "A quiet week");
        var what = reader.page().locator("#field-what");
        reader.write(what, "Dr Kapoor left early.").press("Keep it").reads("could somebody be recognised?");
        sound(reader, "reflection-recognisable");
        reader.write(what, "A colleague left early.").press("Keep it").reads("Nobody but you.");
        sound(reader, "reflection");
        reader.press("Remove this reflection");
        sound(reader, "reflection-removal");
        reader.goTo("/reflections");
        sound(reader, "reflections");
    }

    @Test
    void pagesAboutOneself() {
        var name = learner();
        var reader = reader().signIn(name).goTo("/account");
        sound(reader, "account");
        reader.press("Change your name");
        sound(reader, "name");
        reader.write(reader.page().locator("#field-name"), "")
                .press("Keep this name")
                .reads("Write your name");
        sound(reader, "name-refused");
        reader.goTo("/account/erasure");
        sound(reader, "erasure");
        reader.press("Erase everything").reads("not the name of this account");
        sound(reader, "erasure-refused");
        reader.write(reader.page().locator("#name"), name).press("Erase everything");
        sound(reader, "erased");
    }

    @Test
    void wordsSentAfterTheSignInEnded() {
        var name = learner();
        var reader = begun(reader(), name, "sepsis-alert").answer(Map.of());
        endSignIn(name);
        reader.press("Keep this answer and go on").reads("Sign in");
        sound(reader, "sign-in-ended");
        reader.signIn(name).reads("What you sent");
        sound(reader, "send-again");
        reader.visit().takeTroubles();
        reader.press("Send it now").reads("What you said", "Seven readers, one alert.");
    }

    @Test
    void aModuleWithAWarningAndATimeline() {
        var reader = reader().signIn(learner()).press("The therapy session");
        sound(reader, "module-warning");
        reader.press("Begin");
        sound(reader, "timeline");
        reader.visit().print("timeline");
    }
}
