package org.debrief.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.TestClock;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HeldFormTest {

    @Inject
    People people;

    @Inject
    TestClock clock;

    @Inject
    Tables tables;

    private final String words = Life.sentence();
    private String author;
    private String other;
    private Visit visit;
    private String action;
    private Map<String, String> fields;

    @BeforeEach
    void openAScene() {
        var cohort = people.cohort();
        author = people.learner(cohort);
        other = people.learner(cohort);
        visit = Visit.as(author);
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var form = visit.form("/response");
        action = form.attr("action");
        fields = visit.filled(form);
        fields.put("text", words);
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    private void sendTooLate() {
        clock.moveOn(Duration.ofHours(13));
        visit.submit("/response", Map.of("text", words));
    }

    @Test
    void whatIsSentTooLateIsOfferedToItsAuthorAndKeptWhenSentAgain() {
        sendTooLate();
        assertThat(visit.path()).isEqualTo("/sign-in?held=yes");
        assertThat(visit.text()).contains("sealed for half an hour").doesNotContain(words);

        visit.signIn(author, author);
        assertThat(visit.path()).isEqualTo("/held-forms");
        assertThat(visit.text()).contains("Text " + words);

        visit.submit("/response", Map.of());
        assertThat(visit.path()).isEqualTo(action.replace("/response", ""));
        assertThat(visit.text()).contains("What you said").contains(words);
    }

    @Test
    void whatIsHeldIsSealed() {
        sendTooLate();
        assertThat(tables.contents().get("held_form")).isNotEmpty();
        assertThat(tables.contents().toString()).doesNotContain(words);
    }

    @Test
    void whatWasSentAgainIsOfferedNoMore() {
        sendTooLate();
        visit.signIn(author, author).submit("/response", Map.of());
        assertThat(visit.cookies()).doesNotContainKey("held-form");
        assertThat(visit.get("/held-forms").path()).isEqualTo("/modules");
    }

    @Test
    void whatIsThrownAwayIsOfferedNoMoreAndNotKept() {
        sendTooLate();
        visit.signIn(author, author).submit("/discarded", Map.of());
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.get("/held-forms").path()).isEqualTo("/modules");
        assertThat(visit.get(action.replace("/response", "")).text()).doesNotContain(words);
    }

    @Test
    void anotherAccountInTheSameBrowserIsNotOfferedIt() {
        sendTooLate();
        visit.signIn(other, other);
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.get("/held-forms").source()).doesNotContain(words);

        assertThat(visit.signIn(author, author).text()).contains(words);
    }

    @Test
    void anotherBrowserOfTheAuthorIsNotOfferedIt() {
        sendTooLate();
        assertThat(Visit.as(author).get("/held-forms").path()).isEqualTo("/modules");
    }

    @Test
    void afterHalfAnHourItIsGone() {
        sendTooLate();
        clock.moveOn(Duration.ofMinutes(31));
        assertThat(visit.signIn(author, author).path()).isEqualTo("/modules");
        assertThat(visit.get("/held-forms").source()).doesNotContain(words);
    }

    @Test
    void twoTabsSentTooLateAreBothOffered() {
        var second = Life.sentence();
        sendTooLate();
        fields.put("text", second);
        visit.post(action, fields, Map.of());
        assertThat(visit.signIn(author, author).text()).contains(words).contains(second);
    }

    @Test
    void aFormSentAgainTwiceHasOneEffect() {
        visit.submit("/response", Map.of("text", "Six people, one alert."));
        clock.moveOn(Duration.ofHours(13));
        visit.submit("/second-thoughts", Map.of("text", words));
        visit.signIn(author, author);
        var again = visit.filled(visit.form("/second-thoughts"));
        var path = visit.form("/second-thoughts").attr("action");
        visit.post(path, again, Map.of());
        visit.post(path, again, Map.of());
        assertThat(visit.get(action.replace("/response", "")).text()).containsOnlyOnce(words);
    }

    @Test
    void aPageSentAfterSigningOutInAnotherTabIsHeld() {
        visit.get("/account").submit("/sign-out", Map.of());
        visit.post(action, fields, Map.of());
        assertThat(visit.signIn(author, author).text()).contains(words);
    }

    @Test
    void aPageOfAnotherAccountSavesNothingAndIsHeldForItsAuthor() {
        visit.signIn(other, other);
        var answer = visit.post(action, fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("belongs to another account").doesNotContain(words);
        assertThat(visit.get("/modules/sepsis-alert").text()).doesNotContain("Your attempts");

        visit.signIn(author, author).submit("/response", Map.of());
        assertThat(visit.text()).contains(words);
    }

    @Test
    void aPageOfNobodyKnownSavesNothingIntoTheAccountSignedIn() {
        fields.put("writer", UUID.randomUUID().toString());
        assertThat(visit.post(action, fields, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.get(action.replace("/response", "")).text()).doesNotContain(words);
    }

    @Test
    void aPageOfAnotherAccountIsNotShownToTheOneSignedInWhenItsTokenFailsToo() {
        fields.put("form-token", "x".repeat(43));
        visit.signIn(other, other);
        var answer = visit.post(action, fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).doesNotContain(words);
    }

    @Test
    void aFailedTokenShowsTheWordsAgainUnderAFreshOne() {
        fields.put("form-token", "x".repeat(43));
        visit.post(action, fields, Map.of());
        assertThat(visit.status()).isEqualTo(403);
        assertThat(visit.text()).contains("nothing was saved").contains(words);
        assertThat(visit.submit("/response", Map.of()).text())
                .contains("What you said")
                .contains(words);
    }

    @Test
    void aFormWithoutATokenSavesNothing() {
        fields.remove("form-token");
        assertThat(visit.post(action, fields, Map.of()).statusCode()).isEqualTo(403);
        assertThat(visit.get(action.replace("/response", "")).text()).doesNotContain("What you said");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        for (var header : Map.of("Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            var answer = visit.post(action, fields, Map.of(header.getKey(), header.getValue()));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.asString()).contains("from another site").doesNotContain(words);
        }
        assertThat(visit.post(action, fields, Map.of("Origin", "null")).statusCode())
                .isEqualTo(403);
        assertThat(visit.get(action.replace("/response", "")).text()).doesNotContain("What you said");
    }

    @Test
    void anAutosaveSentTooLateIsToldSoAndHoldsNothing() {
        clock.moveOn(Duration.ofHours(13));
        var answer = visit.post(action.replace("/response", "/draft"), fields, Map.of("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.json().get("sentence").asText()).startsWith("Your sign-in has ended.");
        assertThat(visit.cookies()).doesNotContainKey("held-form");
    }

    @Test
    void anAutosaveOfAnotherAccountsPageIsRefused() {
        visit.signIn(other, other);
        var answer = visit.post(action.replace("/response", "/draft"), fields, Map.of("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.json().get("sentence").asText()).contains("Nothing was saved");
    }

    /** Pressed after signing in again it would be done by somebody who does not see what it does. */
    @Test
    void aButtonPressedTooLateIsNotHeld() {
        var administrator = people.administrator();
        var cohort = people.cohort();
        var closing = Visit.as(administrator).get("/cohorts/" + cohort + "/closing");
        clock.moveOn(Duration.ofHours(13));
        closing.submit("/closing", Map.of());
        assertThat(closing.path()).isEqualTo("/sign-in?lapsed=yes");
        assertThat(closing.text()).contains("nothing was changed");
        assertThat(closing.signIn(administrator, administrator).path()).isNotEqualTo("/held-forms");
    }

    @Test
    void signingOutTooLateIsSigningOut() {
        var page = visit.get("/account");
        var tab = visit.again();
        clock.moveOn(Duration.ofHours(13));
        assertThat(page.submit("/sign-out", Map.of()).path()).isEqualTo("/");
        clock.setRight();
        assertThat(tab.get("/modules").path()).as("what had lapsed is ended").startsWith("/sign-in");
    }
}
