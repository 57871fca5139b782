package org.debrief.debrief;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees what, at every stage. */
@QuarkusTest
class SeenByTest {

    private static final String SHARED = "Six people, one alert.";
    private static final String OFF_LIMITS = "My own department.";

    @Inject
    People people;

    @Test
    void beforeTheClaimFacilitatorsOfTheCohortSeeTheQuestionAndNothingElse() {
        var they = new Correspondence(people).asked();
        for (var visit : List.of(they.facilitator, Visit.as(people.facilitator(they.cohort)))) {
            for (var path : List.of("/debriefs", they.path)) {
                visit.get(path);
                assertThat(visit.text()).contains(Correspondence.QUESTION);
                assertThat(visit.source())
                        .doesNotContain(SHARED)
                        .doesNotContain(OFF_LIMITS)
                        .doesNotContain("Ten past nine")
                        .doesNotContain("learner-");
            }
            assertThat(visit.getOnly(they.path + "/script").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void atEveryStageStrangersFindNothing() {
        List<Function<Correspondence, Correspondence>> stages = List.of(
                Correspondence::asked,
                Correspondence::claimed,
                Correspondence::sent,
                Correspondence::replied,
                Correspondence::stepWritten,
                Correspondence::closed);
        for (var stage : stages) {
            var they = stage.apply(new Correspondence(people));
            for (var stranger : strangers(they)) {
                findsNothing(stranger, they);
            }
        }
    }

    private List<Visit> strangers(Correspondence they) {
        var elsewhere = people.cohort();
        return List.of(
                Visit.as(people.learner(they.cohort)),
                Visit.as(people.facilitator(elsewhere)),
                Visit.as(people.administrator()));
    }

    private static void findsNothing(Visit stranger, Correspondence they) {
        stranger.get("/debriefs");
        assertThat(stranger.text()).doesNotContain(Correspondence.QUESTION);
        for (var path : List.of(they.path, they.path + "/script", "/debriefs/new/" + they.attempt)) {
            var answer = stranger.getOnly(path);
            assertThat(answer.statusCode()).as(path).isIn(403, 404);
            assertThat(answer.asString())
                    .doesNotContain(Correspondence.QUESTION)
                    .doesNotContain(SHARED);
        }
        stranger.get("/");
        var token = Map.of("form-token", stranger.cookies().getOrDefault("form-token", ""));
        Stream.of("claim", "release", "draft", "sent", "replies", "next-step", "confirmation", "withdrawal")
                .forEach(step -> assertThat(stranger.post(they.path + "/" + step, token, Map.of())
                                .statusCode())
                        .as(step)
                        .isIn(403, 404));
    }

    @Test
    void afterTheClaimAColleagueOfTheSameCohortFindsNothing() {
        var they = new Correspondence(people).claimed();
        var colleague = Visit.as(people.facilitator(they.cohort));
        assertThat(colleague.getOnly(they.path).statusCode()).isEqualTo(404);
        assertThat(colleague.getOnly(they.path + "/script").statusCode()).isEqualTo(404);
        colleague.get("/debriefs");
        assertThat(colleague.text()).doesNotContain(Correspondence.QUESTION);
    }

    @Test
    void aFacilitatorReadsExactlyWhatWasTicked() {
        var they = new Correspondence(people);
        they.openRequest();
        var boxes = they.learner.page().select("input[type=checkbox]").eachAttr("name");
        they.learner.submit("/debriefs", Map.of("question", Correspondence.QUESTION, boxes.get(0), "yes"));
        they.path = they.learner.path();
        they.facilitator.get("/debriefs").submit(they.path + "/claim", Map.of());
        assertThat(they.facilitator.text())
                .contains(SHARED)
                .contains("Ten past nine")
                .contains("What do you notice?");
        assertThat(they.facilitator.source())
                .doesNotContain(Correspondence.BECAUSE)
                .doesNotContain("Before noon");
    }

    @Test
    void theLearnerSeesWhoOpenedWhichTextAndWhen() {
        var they = new Correspondence(people).asked();
        they.learner.get(they.path);
        assertThat(they.learner.text()).contains("Nobody has opened it.").doesNotContain("Opened by");
        they.facilitator.get("/debriefs").submit(they.path + "/claim", Map.of());
        they.facilitator.get(they.path);
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".openings li")).hasSize(2);
    }

    @Test
    void aScriptThatComesBackWithTheTextsBesideItIsAnOpeningToo() {
        var they = new Correspondence(people).asked();
        var form = they.facilitator.filled(they.facilitator.get("/debriefs").form(they.path + "/claim"));
        form.put("version", "0");
        they.facilitator.post(they.path + "/claim", form, Map.of());
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".openings li")).isEmpty();
        var refused = they.facilitator.post(they.path + "/sent", form, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains(SHARED);
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".openings li")).hasSize(2);
    }

    @Test
    void nothingWrittenIsEverInAnAddress() {
        var they = new Correspondence(people).closed();
        for (var visit : List.of(they.learner, they.facilitator)) {
            visit.get(they.path);
            assertThat(visit.page().select("a, form"))
                    .allSatisfy(element -> assertThat(element.attr("href") + element.attr("action"))
                            .doesNotContainIgnoringCase("nobody")
                            .doesNotContainIgnoringCase("loudest")
                            .doesNotContain("%20"));
        }
    }
}
