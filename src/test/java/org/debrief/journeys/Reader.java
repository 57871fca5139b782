package org.debrief.journeys;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import org.debrief.browser.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at a browser who reads, presses and types, by mouse or by keyboard alone. */
public final class Reader {
    private static final long PATIENCE_MILLISECONDS = 60_000;
    private static final int MOST_TABS = 250;

    private static final String FOCUS_SHOWS =
            """
            element => {
              const style = getComputedStyle(element.closest('.option') ?? element);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }""";

    private final Visit visit;
    private final Page page;
    private final Hand hand;

    public Reader(Visit visit, Hand hand) {
        this.visit = visit;
        this.page = visit.page();
        this.hand = hand;
    }

    Hand hand() {
        return hand;
    }

    public Visit visit() {
        return visit;
    }

    public Page page() {
        return page;
    }

    public Reader goTo(String path) {
        visit.goTo(path);
        return this;
    }

    /** From any page: to the sign-in page and through it. */
    Reader signIn(String name) {
        if (!page.url().contains("/sign-in")) {
            goTo("/sign-in");
        }
        write(page.locator("#name"), name);
        write(page.locator("#password"), name);
        return press("Sign in");
    }

    /** Presses the link, button or summary with these words, and waits for the page it leads to. */
    public Reader press(String words) {
        return leave(() -> activate(named(words)));
    }

    /** Opens what is folded under these words. */
    public Reader unfold(String words) {
        activate(named(words));
        return this;
    }

    private Locator named(String words) {
        return page.locator("main a, main button, main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private void activate(Locator target) {
        if (hand == Hand.KEYBOARD) {
            reach(target);
            page.keyboard().press("Enter");
        } else {
            target.click();
        }
    }

    public Reader write(Locator field, String words) {
        if (hand == Hand.KEYBOARD) {
            reach(field);
            page.keyboard().press("Control+A");
            page.keyboard().insertText(words);
        } else {
            field.click();
            field.fill(words);
        }
        return this;
    }

    public Reader choose(Locator radio) {
        if (hand == Hand.KEYBOARD) {
            reach(groupOf(radio));
            for (int i = 0; i < MOST_TABS && !radio.isChecked(); i++) {
                page.keyboard().press(i == 0 ? "Space" : "ArrowDown");
            }
        } else {
            radio.locator("xpath=..").click();
        }
        assertThat(radio.isChecked()).isTrue();
        return this;
    }

    public Reader tick(Locator box) {
        if (hand == Hand.KEYBOARD) {
            reach(box);
            page.keyboard().press("Space");
        } else {
            box.locator("xpath=..").click();
        }
        assertThat(box.isChecked()).isTrue();
        return this;
    }

    /** The radio button of its group that Tab stops at. */
    private Locator groupOf(Locator radio) {
        var group = page.locator("input[type=radio][name='" + radio.getAttribute("name") + "']");
        var checked = group.and(page.locator(":checked"));
        return checked.count() == 1 ? checked : group.first();
    }

    public Reader select(Locator field, int place) {
        if (hand == Hand.KEYBOARD) {
            reach(field);
            page.keyboard().type(Integer.toString(place));
        } else {
            field.selectOption(Integer.toString(place));
        }
        assertThat(field.inputValue()).isEqualTo(Integer.toString(place));
        return this;
    }

    /** By Tab, round the page if need be; wherever the focus rests it can be seen. */
    private void reach(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                assertThat((Boolean) target.evaluate(FOCUS_SHOWS))
                        .as("focus is visible on %s", target)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + target + " on " + page.url());
    }

    /** Fills in whatever the page asks: these answers, and something fitting for the rest. */
    public Reader answer(Map<String, String> answers) {
        new Answering(this, answers).all();
        return this;
    }

    /** Answers and keeps; the answer's consequences are then in focus. */
    public Reader keep(Map<String, String> answers) {
        answer(answers).press("Keep this answer and go on");
        assertThat(page.url()).endsWith("#what-follows");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("what-follows");
        return this;
    }

    public Reader goOn() {
        return leave(() -> activate(page.locator("form[action$='/place'] button")));
    }

    /** What an open form offers to fill in, by name and in order. */
    @SuppressWarnings("unchecked")
    public List<String> fields() {
        return (List<String>)
                page.evaluate(
                        """
                () => [...new Set([...document.querySelectorAll('main form.activity')].flatMap(form => [...form.elements])
                  .filter(element => element.name && element.type !== 'hidden').map(element => element.name))]""");
    }

    public String scene() {
        return page.url().replaceFirst(".*/", "").replaceFirst("[#?].*", "");
    }

    public String text() {
        return page.innerText("main").replaceAll("\\s+", " ");
    }

    public Reader reads(String... sentences) {
        assertThat(text()).contains(sentences);
        return this;
    }

    /** What the script says beside the form about the draft. */
    public Reader waitsUntilSaved() {
        return waitsFor(() -> page.innerText("[data-saved]").startsWith("Draft saved at "));
    }

    public Reader waitsFor(BooleanSupplier seen) {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (!holds(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain on " + page.url() + ":\n" + text());
            }
            page.waitForTimeout(20);
        }
        return this;
    }

    private static boolean holds(BooleanSupplier seen) {
        try {
            return seen.getAsBoolean();
        } catch (PlaywrightException pageIsChanging) {
            return false;
        }
    }

    /** Does what leads to another page. */
    public Reader leave(Runnable doing) {
        page.evaluate("() => { window.stillHere = true }");
        doing.run();
        return waitsFor(
                () -> (Boolean) page.evaluate("() => window.stillHere !== true && document.readyState === 'complete'"));
    }
}
