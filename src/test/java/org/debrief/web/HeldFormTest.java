package org.debrief.web;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Tables;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.learning.Walker;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that comes too late, under a token that ran out, or from another account's page. */
@QuarkusTest
class HeldFormTest {

    @Inject
    People people;

    @Inject
    TestClock clock;

    @Inject
    Tables tables;

    private String learner;
    private Visit visit;
    private Walker walker;

    @BeforeEach
    void begin() {
        learner = people.learner(people.cohort());
        visit = Visit.as(learner);
        walker = Walker.begin(visit, "sepsis-alert");
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    private void sendTooLate() {
        clock.moveOn(Duration.ofHours(13));
        visit.submit("/response", Map.of("text", "Written for an hour."));
    }

    @Test
    void wordsSentAfterTheSignInEndedComeBackToTheirAuthor() {
        sendTooLate();
        assertThat(visit.path()).isEqualTo("/sign-in?held=yes");
        assertThat(visit.text()).contains("Your words are sealed for half an hour");
        visit.submit("/sign-in", Map.of("name", learner, "password", learner));
        assertThat(visit.path()).isEqualTo("/held-forms");
        assertThat(visit.text()).contains("Written for an hour.");
        visit.submit("/response", Map.of());
        assertThat(visit.page().select(".kept dd").text()).isEqualTo("Written for an hour.");
    }

    @Test
    void theyAreNotReadableInTheDatabase() {
        sendTooLate();
        assertThat(tables.contents().get("held_form").toString()).doesNotContain("Written for an hour");
    }

    @Test
    void anotherAccountInTheSameBrowserDoesNotSeeThem() {
        sendTooLate();
        var other = people.learner(people.cohort());
        visit.submit("/sign-in", Map.of("name", other, "password", other));
        assertThat(visit.source()).doesNotContain("Written for an hour");
        assertThat(visit.get("/held-forms").source()).doesNotContain("Written for an hour");
    }

    @Test
    void afterHalfAnHourTheyAreGone() {
        sendTooLate();
        clock.moveOn(Duration.ofMinutes(31));
        visit.submit("/sign-in", Map.of("name", learner, "password", learner));
        assertThat(visit.source()).doesNotContain("Written for an hour");
    }

    @Test
    void theyCanBeThrownAway() {
        sendTooLate();
        visit.submit("/sign-in", Map.of("name", learner, "password", learner))
                .submit("/held-forms/discarded", Map.of());
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.get("/held-forms").path()).isEqualTo("/modules");
    }

    @Test
    void aPageOfOneAccountNeverSavesIntoAnother() {
        var page = visit.filled(visit.form("/response"));
        var to = visit.form("/response").attr("action");
        var other = people.learner(people.cohort());
        visit.signIn(other, other);
        page.put("form-token", visit.cookies().get("form-token"));
        page.put("text", "Whose words?");
        var before = tables.counts().get("response");
        assertThat(visit.post(to, page, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.text())
                .contains("This page belongs to another account")
                .doesNotContain("Whose words?");
        assertThat(tables.counts().get("response")).isEqualTo(before);
    }

    @Test
    void underATokenThatRanOutTheWordsComeBackUnderAFreshOne() {
        visit.cookies().remove("form-token");
        visit.submit("/response", Map.of("text", "Typed for an hour."));
        assertThat(visit.status()).isEqualTo(403);
        assertThat(visit.text()).contains("This page was open for too long").contains("Typed for an hour.");
        visit.submit("/response", Map.of());
        assertThat(visit.page().select(".kept dd").text()).isEqualTo("Typed for an hour.");
    }

    @Test
    void aPasswordIsNeverShownAgain() {
        var shown = Visit.anonymous().get("/sign-in");
        shown.cookies().clear();
        shown.submit("/sign-in", Map.of("name", learner, "password", "Secret-words-7"));
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.source()).doesNotContain("Secret-words-7");
    }

    @Test
    void aDraftSentAfterTheSignInEndedIsToldSoToItsScript() {
        clock.moveOn(Duration.ofHours(13));
        var form = visit.filled(visit.form("/response"));
        form.put("text", "Half a thought");
        var answer = visit.post(walker.scenePath("nine-ten") + "/draft", form, Map.of("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("sentence")).contains("Sign in again in another tab");
    }
}
