package org.debrief.learning;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SummaryTest {

    @Inject
    People people;

    private Visit visit;

    @BeforeEach
    void signIn() {
        visit = Visit.as(people.learner(people.cohort()));
    }

    @Test
    void thePathAndTheWordsStandBesideWhatTheStudyReports() {
        var walker = Walker.begin(visit, "sepsis-alert");
        var passed = walker.toTheEnd();
        var page = visit.page();
        assertThat(page.select("main .note a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).startsWith(walker.attempt() + "/scenes/"))
                .hasSizeLessThanOrEqualTo(passed.size());
        assertThat(page.select("dl.said dd").eachText()).contains(Walker.WORDS);
        assertThat(visit.text())
                .contains("What the study reports, section")
                .contains("No outcome is reported.")
                .contains("Nothing here is scored.")
                .doesNotContain("made after the reveal");
    }

    @Test
    void beforeTheEndItSaysThatItIsSoFar() {
        var walker = Walker.begin(visit, "january");
        assertThat(visit.get(walker.attempt() + "/summary").text()).contains("Nothing is kept yet.");
        visit.get(walker.attempt());
        walker.to("two-sentences");
        visit.get(walker.attempt() + "/summary");
        assertThat(visit.text()).contains("Your path so far.").doesNotContain("Talk it over");
    }

    @Test
    void thereIsNoScoreAnywhere() {
        var walker = Walker.begin(visit, "therapy-session");
        walker.toTheEnd();
        assertThat(visit.text().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("your score")
                .doesNotContain("points")
                .doesNotContain("% ")
                .doesNotContain("correct");
    }

    @Test
    void aSecondThoughtIsInTheSummary() {
        var walker = Walker.begin(visit, "january").answer();
        visit.submit("/second-thoughts", java.util.Map.of("text", "I looked at the line, not at her."));
        assertThat(visit.get(walker.attempt() + "/summary").text()).contains("I looked at the line, not at her.");
    }
}
