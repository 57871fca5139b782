package org.debrief.debrief;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.browser.BrowserTest;
import org.debrief.browser.Rendering;
import org.debrief.browser.Visit;
import org.debrief.journeys.Hand;
import org.debrief.journeys.Reader;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of a debrief at every stage: accessible, and no wider than a phone. */
@QuarkusTest
class DebriefPagesTest extends BrowserTest {

    /** In CSS pixels, between margins of 16 mm. */
    private static final int A4_WIDTH = 673;

    @Inject
    People people;

    @Test
    void everyStageIsAccessibleAndFitsAPhone() {
        var they = new Correspondence(people);
        see(they.learner, "/debriefs/new/" + they.attempt, "debrief-new");
        they.asked();
        see(they.learner, they.path, "debrief-requested");
        see(they.facilitator, they.path, "debrief-question");
        see(they.facilitator, "/debriefs", "debrief-queue");
        they.facilitator.get(they.path).submit("/claim", Map.of());
        see(they.facilitator, they.path, "debrief-claimed");
        see(they.facilitator, they.path + "/script", "debrief-script");
        they.send(Correspondence.script());
        see(they.learner, they.path, "debrief-sent");
        see(they.learner, "/debriefs", "debrief-own");
        they.learner.get(they.path).submit("/replies", they.replies("partly", "Nearer than I like."));
        see(they.learner, they.path, "debrief-replied");
        they.learner.submit("/next-step", Correspondence.step());
        see(they.facilitator, they.path, "debrief-agreeing");
        they.facilitator.get(they.path).submit("/confirmation", Map.of());
        see(they.learner, they.path, "debrief-closed");
    }

    @Test
    void theFinishedPageReadsOnPaperAsOneConversation() {
        var they = new Correspondence(people).closed();
        var visit = as(they.learner, Rendering.DESK_LIGHT);
        visit.page().setViewportSize(A4_WIDTH, 1000);
        visit.goTo(they.path);
        assertThat(visit.print("debrief-closed")).exists();
    }

    @Test
    void selectedWordsBecomeTheQuotationWithTheirSource() {
        var they = new Correspondence(people).claimed();
        var visit = as(they.facilitator, Rendering.DESK_LIGHT);
        visit.goTo(they.path + "/script");
        var page = visit.page();
        page.locator("[data-source]")
                .first()
                .click(new com.microsoft.playwright.Locator.ClickOptions().setClickCount(3));
        page.waitForCondition(() -> page.inputValue("#field-quote-1").contains("Nobody asked the"));
        assertThat(page.inputValue("#field-source-1"))
                .isEqualTo(page.locator("[data-source]").first().getAttribute("data-source"));
        page.waitForCondition(() -> page.textContent("[data-saved]").contains("Draft saved"));
        page.reload();
        assertThat(page.inputValue("#field-quote-1")).contains("Nobody asked the");
    }

    private void see(org.debrief.Visit whose, String path, String name) {
        var visit = as(whose, Rendering.PHONE_LIGHT);
        visit.goTo(path);
        visit.assertSound(name);
        visit.close();
    }

    /** What a press on a button leads to, beside what was filled in. */
    private static void see(Visit visit, String button, Map<String, String> fields, String name) {
        fields.forEach((field, words) -> visit.page().fill("#field-" + field, words));
        new Reader(visit, Hand.MOUSE).leave(() -> visit.page().click("main button:has-text('" + button + "')"));
        visit.page().waitForSelector("#problems, #notes, #recognisable");
        visit.assertSound(name);
        visit.takeTroubles();
    }

    @Test
    void everyRefusalIsAccessibleToo() {
        var they = new Correspondence(people);
        var learner = as(they.learner, Rendering.PHONE_LIGHT);
        learner.goTo("/debriefs/new/" + they.attempt);
        see(learner, "Ask, and share", Map.of(), "debrief-new-refused");
        learner.page().locator("input[type=checkbox]").first().check();
        see(learner, "Ask, and share", Map.of("question", "Was Dr Kapoor right?"), "debrief-recognisable");
        they.claimed();
        var facilitator = as(they.facilitator, Rendering.PHONE_LIGHT);
        facilitator.goTo(they.path + "/script");
        see(facilitator, "Send it to", Map.of(), "debrief-script-refused");
        var judging = new HashMap<>(Correspondence.script());
        judging.put("saw-1", "A good sentence.");
        see(facilitator, "Send it to", judging, "debrief-script-noted");
        they.send(Correspondence.script());
        learner.goTo(they.path);
        see(learner, "Send my replies", Map.of(), "debrief-replies-refused");
        they.learner.get(they.path).submit("/replies", they.replies("partly", ""));
        learner.goTo(they.path);
        see(learner, "Keep this next step", Map.of(), "debrief-step-refused");
        var named = Map.of("when", "it is quiet", "will", "ask", "with", "Dr Kapoor");
        see(learner, "Keep this next step", named, "debrief-step-recognisable");
    }

    private Visit as(org.debrief.Visit whose, Rendering rendering) {
        var visit = visit(rendering);
        whose.cookies().forEach((name, value) -> visit.page()
                .context()
                .addCookies(java.util.List.of(new Cookie(name, value).setUrl(origin().toString()))));
        return visit;
    }
}
