package org.debrief.keycloak;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.browser.BrowserTest;
import org.debrief.browser.Rendering;
import org.debrief.browser.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in at Keycloak, reading, and signing out of both, in a real browser under its real rules. */
@QuarkusTest
@TestProfile(OrganisationMode.class)
class OrganisationJourneyTest extends BrowserTest {

    private static final String THERE = Keycloak.shared().origin();

    @Inject
    People people;

    Meddler meddler;

    @BeforeEach
    void leaveAlone() {
        meddler.leaveAlone();
    }

    @Test
    void withScript() {
        var visit = open("/sign-in", Rendering.DESK_LIGHT);
        visit.assertAccessible();
        visit.assertReflows();
        walk(visit);
        visit.goTo("/signed-out");
        visit.assertAccessible();
    }

    @Test
    void withoutScriptOnAPhone() {
        walk(openWithoutScript("/sign-in", Rendering.PHONE_LIGHT));
    }

    private void walk(Visit visit) {
        var name = people.learner(people.cohort());
        var page = visit.page();
        page.click("main a.button");
        signInThere(page, name);
        page.waitForURL("**/modules");
        onlyThereWasOutside(visit);

        visit.goTo("/modules/sepsis-alert");
        page.click("text=Begin");
        assertThat(page.innerText("main")).isNotBlank();
        assertThat(visit.takeTroubles()).isEmpty();

        visit.goTo("/account");
        page.click("text=Sign out here");
        page.waitForURL("**/signed-out");
        assertThat(page.innerText("h1")).isEqualTo("You are signed out");
        onlyThereWasOutside(visit);

        page.navigate(origin() + "/sign-in/organisation");
        assertThat(page.locator("#kc-form-login").count()).isEqualTo(1);
        visit.takeTroubles();
    }

    private static void signInThere(Page page, String name) {
        page.waitForSelector("#kc-form-login");
        assertThat(page.url()).startsWith(THERE);
        page.fill("#username", name);
        page.fill("#password", name);
        page.click("#kc-login");
    }

    /** Going there is what is wanted; our own rules were broken by nothing. */
    private static void onlyThereWasOutside(Visit visit) {
        assertThat(visit.takeTroubles())
                .allSatisfy(trouble -> assertThat(trouble).contains(THERE).doesNotContain("form-action"));
    }
}
