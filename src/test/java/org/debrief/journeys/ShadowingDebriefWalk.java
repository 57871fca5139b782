package org.debrief.journeys;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.InstanceOfAssertFactories;

import static org.assertj.core.api.Assertions.assertThat;

/** A debrief between two people at two browsers, in the steps between which one waits for the other. */
public final class ShadowingDebriefWalk {

    private static final String NOTICED = "Six people and one alert. Nobody rang the registrar on nights.";
    private static final String QUOTED = "Nobody rang the registrar on nights.";
    private static final String QUESTION = "Did I listen to the loudest voice first?";

    private final Reader learner;
    private final Reader facilitator;

    /** Both signed in, the learner at the first scene of the sepsis alert. */
    public ShadowingDebriefWalk(Reader learner, Reader facilitator) {
        this.learner = learner;
        this.facilitator = facilitator;
    }

    public void asks() {
        learner.keep(Map.of("text", NOTICED)).goOn();
        learner.keep(Map.of("option", "watch", "because", "A screen tells less than a drug trolley."))
                .goOn();
        while (!learner.scene().equals("summary")) {
            walksOn();
        }
        learner.press("Ask for a debrief");
        learner.press("Ask, and share what is ticked").reads("Not kept yet");
        learner.write(learner.page().locator("#field-question"), QUESTION)
                .write(learner.page().locator("#field-off-limits"), "My own department.");
        var texts = learner.page().locator("main input[type=checkbox]");
        assertThat(texts.count()).isGreaterThan(2);
        learner.tick(texts.first());
        learner.press("Ask, and share what is ticked").reads("Waiting for a facilitator", "Nobody has opened it.");
    }

    private void walksOn() {
        if (learner.fields().isEmpty()) {
            learner.press("Go on");
        } else {
            learner.keep(Map.of()).goOn();
        }
    }

    /** {@code name} is the learner's, and not to be seen before the claim. */
    public void claims(String name) {
        facilitator.goTo("/debriefs").reads(QUESTION);
        assertThat(facilitator.page().content()).doesNotContain(QUOTED, "My own department.", name);
        facilitator.press("Claim and read").reads(name, QUOTED, "My own department.");
        assertThat(facilitator.text()).doesNotContain("drug trolley");
    }

    public void writes() {
        var page = facilitator.page();
        if (!page.url().endsWith("/script")) {
            facilitator.press("Write the debrief");
        }
        quotes();
        facilitator
                .write(page.locator("#field-saw-1"), "This stands last, in a sentence of its own.")
                .write(page.locator("#field-first-1"), "One reading is that you looked for who was missing.")
                .write(page.locator("#field-second-1"), "I wondered whether it was said with a sigh.")
                .write(page.locator("#field-question"), "How was that?")
                .press("Send it to");
        facilitator.reads("Sent; the learner has not replied yet");
    }

    /** With a script and a mouse the words are selected where they stand; otherwise they are typed. */
    private void quotes() {
        var quote = facilitator.page().locator("#field-quote-1");
        if (facilitator.hand() == Hand.MOUSE) {
            quote.click();
            select(facilitator.page().locator("[data-source]").first(), QUOTED);
            facilitator.waitsFor(() -> quote.inputValue().equals(QUOTED));
            assertThat(facilitator.page().locator("#field-source-1").inputValue())
                    .isNotEmpty();
        } else {
            facilitator.write(quote, QUOTED);
        }
    }

    private static void select(Locator text, String words) {
        text.evaluate(
                """
                (text, words) => {
                  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                  }
                }""",
                words);
    }

    public void replies() {
        var page = learner.page();
        learner.goTo("/debriefs").press(QUESTION).reads("Written for you", QUOTED, "How was that?");
        learner.press("Send my replies").reads("Not sure is an answer like the others.");
        for (var answer : List.of("partly", "does-not")) {
            learner.choose(page.locator("main input[type=radio][value='" + answer + "']")
                    .nth(answer.equals("partly") ? 0 : 1));
        }
        learner.write(page.locator("main textarea[name^='words-']").first(), "Nearer than I like.");
        learner.press("Send my replies").reads("Your next step");
        learner.write(page.locator("#field-when"), "somebody is missing from a list")
                .write(page.locator("#field-will"), "ring the nights before I decide")
                .press("Keep this next step");
        learner.reads("Next step written");
    }

    public void confirms() {
        facilitator
                .goTo("/debriefs")
                .press(QUESTION)
                .reads("Nearer than I like.", "ring the nights")
                .press("Confirm this next step and close");
    }

    public void readsAsOneConversation() {
        learner.goTo("/debriefs").press(QUESTION).reads("Finished.", QUESTION, "My own department.");
        var page = learner.page();
        assertThat(page.locator(".thread .quote q").innerText()).isEqualTo(QUOTED);
        assertThat(page.locator(".thread .reading .reply").allInnerTexts())
                .hasSize(2)
                .first(InstanceOfAssertFactories.STRING)
                .contains("Partly", "Nearer than I like.");
        learner.reads("When somebody is missing from a list", "I will ring the nights before I decide");
        learner.unfold("What you shared, and who opened it").reads("Opened by");
    }
}
