package org.debrief.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody types survives whatever happens to their page. */
@QuarkusTest
class NothingIsLostTest extends JourneyTest {
    private static final String WORDS = "Nobody has spoken to the nurse.";
    private static final String OTHER = "The manager wrote last.";

    private String name;
    private Reader reader;
    private Page page;
    private String scene;

    @BeforeEach
    void standAtTheFirstScene() {
        name = learner();
        reader = begun(reader(), name, "sepsis-alert");
        page = reader.page();
        scene = page.url();
    }

    private void type(Page where, String words) {
        where.fill("#field-text", words);
    }

    private static void waitUntilSaved(Page where) {
        where.waitForSelector("[data-saved]:has-text('Draft saved at ')");
    }

    @Test
    void wordsAreSavedOnceAfterTypingStopsAndThePageSaysWhen() {
        var drafts = requestsTo("/draft");
        for (char letter : "Nobody".toCharArray()) {
            page.locator("#field-text").pressSequentially(String.valueOf(letter));
        }
        waitUntilSaved(page);
        assertThat(page.innerText("[data-saved]")).matches("Draft saved at \\d\\d:\\d\\d");
        assertThat(drafts).hasSize(1);
    }

    @Test
    void aTabClosedAndReopenedHasTheWords() {
        type(page, WORDS);
        waitUntilSaved(page);
        page.close();
        var reopened = reader.visit().secondTab(scene);
        assertThat(reopened.inputValue("#field-text")).isEqualTo(WORDS);
        assertThat(reopened.innerText("[data-saved]")).startsWith("Draft saved at ");
    }

    @Test
    void wordsTypedJustBeforeLeavingThePageAreSaved() {
        type(page, WORDS);
        page.navigate(scene.replaceFirst("/attempts.*", "/modules"));
        reader.waitsFor(() -> {
            page.navigate(scene);
            return page.inputValue("#field-text").equals(WORDS);
        });
    }

    @Test
    void theLaterOfTwoTabsIsToldShownBothTextsAndMayTakeTheOther() {
        var second = theSecondTabHearsOfTheFirst();
        second.click("text=Use this instead of mine");
        assertThat(second.inputValue("#field-text")).isEqualTo(WORDS);
        assertThat(second.innerText("[data-both]")).contains(OTHER);
        goOnAndKeep(second, WORDS);
    }

    @Test
    void theLaterOfTwoTabsMayStayWithItsOwnText() {
        goOnAndKeep(theSecondTabHearsOfTheFirst(), OTHER);
    }

    private Page theSecondTabHearsOfTheFirst() {
        var second = reader.visit().secondTab(scene);
        type(page, WORDS);
        waitUntilSaved(page);
        type(second, OTHER);
        second.waitForSelector("[data-both]:not([hidden])");
        assertThat(second.innerText("[data-saved]")).contains("changed in another tab");
        assertThat(second.innerText("[data-both]")).contains(WORDS);
        assertThat(second.inputValue("#field-text")).isEqualTo(OTHER);
        onlyDraftsWereRefused();
        return second;
    }

    private void goOnAndKeep(Page second, String words) {
        second.click("text=Go on with what is in the form now");
        waitUntilSaved(second);
        second.click("text=Keep this answer and go on");
        second.waitForSelector("#what-follows");
        assertThat(second.innerText(".kept .said dd")).isEqualTo(words);
    }

    @Test
    void anAnswerKeptInOneTabIsShownBesideWhatAnotherSends() {
        var second = reader.visit().secondTab(scene);
        reader.keep(Map.of("text", WORDS));
        type(second, OTHER);
        second.click("text=Keep this answer and go on");
        second.waitForSelector("text=An answer was already kept here");
        assertThat(second.innerText("main")).contains(WORDS, OTHER);
        second.click("text=Keep it beside the answer");
        second.waitForSelector("#second-thoughts .answer");
        assertThat(second.innerText("#second-thoughts")).contains(OTHER);
        assertThat(second.innerText(".kept .said dd")).isEqualTo(WORDS);
        reader.visit().takeTroubles();
    }

    @ParameterizedTest
    @EnumSource(names = {"MOUSE", "WITHOUT_SCRIPT"})
    void aDoubleClickKeepsOnce(Hand hand) {
        var twice = begun(reader(hand, Rendering.PHONE_LIGHT), learner(), "sepsis-alert");
        twice.answer(Map.of("text", WORDS));
        twice.leave(() -> twice.page().dblclick("text=Keep this answer and go on"));
        twice.waitsFor(() -> twice.page().isVisible("#what-follows"));
        assertThat(twice.page().locator(".kept .said dd").allInnerTexts()).containsExactly(WORDS);
    }

    @Test
    void wordsSentAfterTheSignInEndedAreOfferedBack() {
        type(page, WORDS);
        endSignIn(name);
        reader.press("Keep this answer and go on").reads("Your sign-in ended while you were writing");
        reader.signIn(name).reads(WORDS).press("Send it now");
        assertThat(page.innerText(".kept .said dd")).isEqualTo(WORDS);
        // where the draft went first, the browser tells its console that it was refused
        reader.visit().takeTroubles();
    }

    @Test
    void aPageWhoseSignInEndedSavesAgainOnceSignedInElsewhere() {
        endSignIn(name);
        type(page, WORDS);
        page.waitForSelector("[data-saved]:has-text('Your sign-in has ended')");
        var second = new Reader(reader.visit(), Hand.MOUSE);
        assertThat(page.inputValue("#field-text")).isEqualTo(WORDS);
        signInElsewhere(second.visit().secondTab("/sign-in"));
        page.bringToFront();
        page.evaluate("dispatchEvent(new Event('focus'))");
        waitUntilSaved(page);
        onlyDraftsWereRefused();
    }

    private void signInElsewhere(Page tab) {
        tab.fill("#name", name);
        tab.fill("#password", name);
        tab.click("main button");
        tab.waitForURL(url -> !url.contains("/sign-in"));
    }

    @Test
    void wordsTypedWhileTheConnectionWasGoneAreSavedWhenItIsBack() {
        page.context().setOffline(true);
        type(page, WORDS);
        page.waitForSelector("[data-saved]:has-text('the connection is gone')");
        page.context().setOffline(false);
        waitUntilSaved(page);
        assertThat(reader.visit().secondTab(scene).inputValue("#field-text")).isEqualTo(WORDS);
        onlyDraftsWereRefused();
    }

    @Test
    void backAfterKeepingShowsTheAnswerAndNoForm() {
        reader.keep(Map.of("text", WORDS)).goOn();
        page.goBack();
        assertThat(page.innerText(".kept .said dd")).isEqualTo(WORDS);
        page.goBack();
        reader.reads(WORDS);
        assertThat(page.locator("form[data-draft]").count()).isZero();
    }

    private List<String> requestsTo(String end) {
        var seen = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith(end)) {
                seen.add(request.url());
            }
        });
        return seen;
    }

    /** The browser's console tells of each refused draft; that is its way, and the test's intention. */
    private void onlyDraftsWereRefused() {
        assertThat(reader.visit().takeTroubles()).isNotEmpty().allMatch(trouble -> trouble.contains("/draft"));
    }
}
