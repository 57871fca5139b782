package org.debrief.database;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Logged;
import org.debrief.Management;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.browser.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The database is gone for a while, with people in the middle of a sentence. */
@QuarkusTest
@WithTestResource(value = PostgreSqlResource.class, scope = TestResourceScope.GLOBAL)
class OutageOnPostgreSqlTest extends BrowserTest {

    private static final String CANNOT = "The service cannot reach its records";
    private static final Map<String, String> AS_A_SCRIPT = Map.of("Accept", "application/json");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    People people;

    PostgreSqlServer server;

    private boolean gone;

    private void stop() {
        server.stop();
        gone = true;
    }

    private void resume() {
        server.resume();
        gone = false;
    }

    @AfterEach
    void bringItBack() {
        if (gone) {
            resume();
        }
        await().atMost(PATIENCE).until(() -> Management.get("/q/health/ready").statusCode() == 200);
    }

    private Visit begun() {
        var visit = Visit.as(people.learner(people.cohort()));
        return visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
    }

    @Test
    void everybodyIsToldSoAndNothingTypedIsLost() {
        var visit = begun();
        var scene = visit.path();
        var fields = visit.filled(visit.form("/response"));
        var words = Life.sentence();
        fields.put("text", words);
        stop();
        var log = new Logged();
        try {
            aPageSaysSo(visit.again());
            aScriptIsToldSo(visit, scene, fields);
            signingInIsToldSoAndShowsNoPassword();
            onlyReadinessSuffers();
            visit.post(scene + "/response", fields, Map.of());
            theWordsAreInThePage(visit, words, fields);
            assertThat(log.text()).contains("The database does not answer").doesNotContain(words, "    at ");
        } finally {
            log.close();
        }
        resume();
        await().atMost(PATIENCE).until(() -> visit.again().get("/modules").status() == 200);
        visit.submit("/response", Map.of());
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.path()).isEqualTo(scene);
        assertThat(visit.text()).contains(words);
        assertThat(visit.page().select("#what-follows")).isNotEmpty();
    }

    private static void aPageSaysSo(Visit visit) {
        var asked = Instant.now();
        visit.get("/modules");
        assertThat(visit.status()).isEqualTo(503);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
        assertThat(visit.last().header("Retry-After")).isEqualTo("10");
        assertThat(visit.page().select("h1").text()).isEqualTo(CANNOT);
        assertThat(visit.page().select("main a").attr("href")).isEqualTo("/modules");
        assertThat(visit.text()).contains("Reference " + visit.last().header("X-Request-Id"));
        assertThat(visit.source()).doesNotContain("Exception", "postgresql", "127.0.0.1");
        assertThat(Visit.anonymous().get("/").status())
                .as("what needs no records")
                .isEqualTo(200);
    }

    private static void aScriptIsToldSo(Visit visit, String scene, Map<String, String> fields) {
        var answer = visit.again().post(scene + "/draft", fields, AS_A_SCRIPT);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.json().get("sentence").asText())
                .contains("cannot reach its records")
                .contains("What you typed is in this page");
    }

    private static void signingInIsToldSoAndShowsNoPassword() {
        var visit = Visit.anonymous().signIn("somebody", "a-password-of-theirs");
        assertThat(visit.status()).isEqualTo(503);
        assertThat(visit.text()).contains(CANNOT);
        assertThat(visit.source()).doesNotContain("a-password-of-theirs");
    }

    private static void onlyReadinessSuffers() {
        assertThat(Management.get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(Management.get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(Management.metrics()).contains("debrief_queue_length ");
    }

    private static void theWordsAreInThePage(Visit visit, String words, Map<String, String> fields) {
        assertThat(visit.status()).isEqualTo(503);
        assertThat(visit.text()).contains(CANNOT, "What you typed is in this page", words);
        var again = visit.filled(visit.form("/response"));
        assertThat(again)
                .containsEntry("text", words)
                .containsEntry("request", fields.get("request"))
                .containsEntry("writer", fields.get("writer"))
                .containsEntry("form-token", visit.cookies().get("form-token"));
    }

    @Test
    void aPageLeftOpenSavesByItselfWhenTheRecordsAreBack() {
        var learner = people.learner(people.cohort());
        var visit = open("/sign-in");
        var page = visit.page();
        page.fill("#name", learner);
        page.fill("#password", learner);
        page.click("main button");
        visit.goTo("/modules/sepsis-alert");
        page.click("text=Begin");
        page.waitForSelector("#field-text");
        stop();
        page.fill("#field-text", "Nobody has spoken to the nurse.");
        saying(page, "the service cannot reach its records");
        assertThat(page.inputValue("#field-text")).isEqualTo("Nobody has spoken to the nurse.");
        resume();
        saying(page, "Draft saved at ");
        // the browser tells its console of each answer with an error status
        assertThat(visit.takeTroubles()).isNotEmpty().allMatch(trouble -> trouble.contains("status of 503"));
    }

    private static void saying(Page page, String words) {
        page.waitForSelector(
                "[data-saved]:has-text('" + words + "')",
                new Page.WaitForSelectorOptions().setTimeout(PATIENCE.toMillis()));
    }
}
