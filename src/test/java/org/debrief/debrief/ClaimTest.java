package org.debrief.debrief;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.web.Paging;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ClaimTest {

    @Inject
    People people;

    @Test
    void ofTwoFacilitatorsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var they = new Correspondence(people).asked();
        var other = Visit.as(people.facilitator(they.cohort));
        var visits = List.of(they.facilitator.get("/debriefs"), other.get("/debriefs"));
        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Visit>> claims = visits.stream()
                    .map(visit -> (Callable<Visit>) () -> {
                        together.await();
                        return visit.submit(they.path + "/claim", Map.of());
                    })
                    .toList();
            for (var done : pool.invokeAll(claims)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(visits).extracting(Visit::status).containsExactlyInAnyOrder(200, 409);
        var loser = visits.stream()
                .filter(visit -> visit.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(loser.text()).contains("A colleague was quicker");
        assertThat(loser.source()).doesNotContain("Six people");
    }

    @Test
    void claimingTwiceIsClaimingOnce() {
        var they = new Correspondence(people).asked();
        they.facilitator.get("/debriefs");
        var fields = they.facilitator.filled(they.facilitator.form(they.path + "/claim"));
        they.facilitator.post(they.path + "/claim", fields, Map.of());
        assertThat(they.facilitator.post(they.path + "/claim", fields, Map.of()).header("Location"))
                .endsWith(they.path);
    }

    @Test
    void givenBackItWaitsAgainAndWhatWasWrittenIsGone() {
        var they = new Correspondence(people).claimed();
        they.facilitator.get(they.path + "/script");
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        fields.put("saw-1", "A first attempt.");
        they.facilitator.post(they.path + "/draft", fields, Map.of("Accept", "application/json"));
        they.facilitator.get(they.path).submit("/release", Map.of());
        assertThat(they.facilitator.text()).contains(Correspondence.QUESTION).contains("Waiting");
        assertThat(they.facilitator.getOnly(they.path + "/script").statusCode()).isEqualTo(404);
        they.facilitator.get(they.path).submit("/claim", Map.of());
        they.facilitator.get(they.path + "/script");
        assertThat(they.facilitator.source()).doesNotContain("A first attempt.");
    }

    @Test
    void oneWhoAsksCannotAnswerThemselves() {
        var they = new Correspondence(people).asked();
        assertThat(they.learner.get("/debriefs").page().select("form[action$=claim]"))
                .isEmpty();
    }

    @Test
    void whatIsToBeDoneComesFirstAndNothingClaimedIsOutOfReach() {
        var sent = new Correspondence(people).sent();
        finishedBefore(sent, Paging.SHOWN);
        var toWrite = new Correspondence(people, sent.cohort, Visit.as(people.learner(sent.cohort)), sent.facilitator);
        toWrite.claimed();

        var list = sent.facilitator.get("/debriefs").page().select("[aria-labelledby=claimed-title]");
        assertThat(list.select(".question a").eachAttr("href"))
                .hasSize(Paging.SHOWN)
                .startsWith(toWrite.path + "/script", sent.path);
        var next = list.select("a[rel=next]").attr("href");
        assertThat(sent.facilitator.get(next).page().select("[aria-labelledby=claimed-title] .question"))
                .hasSize(2);
        assertThat(sent.facilitator.get("/debriefs?page=7").text()).contains("nothing on this page");
    }

    /** Copies of one debrief, finished long ago. */
    private void finishedBefore(Correspondence they, int many) {
        QuarkusTransaction.requiringNew().run(() -> {
            Debrief like = Debrief.findById(UUID.fromString(they.path.split("/")[2]));
            var key = people.key(like.learnerId);
            for (int copy = 0; copy < many; copy++) {
                var finished = new Debrief();
                finished.id = UUID.randomUUID();
                finished.learnerId = like.learnerId;
                finished.cohortId = like.cohortId;
                finished.attemptId = like.attemptId;
                finished.facilitatorId = like.facilitatorId;
                finished.facilitatorName = like.facilitatorName;
                finished.requestedAt = like.requestedAt.minus(Duration.ofDays(copy + 1));
                finished.claimedAt = finished.requestedAt;
                finished.sentAt = finished.requestedAt;
                finished.repliedAt = finished.requestedAt;
                finished.closedAt = finished.requestedAt;
                finished.sealed = finished.sealing(like.words(key), key);
                finished.persist();
            }
        });
    }

    @Test
    void whoHasWaitedLongestComesFirst() {
        var they = new Correspondence(people).asked();
        var second = Visit.as(people.learner(they.cohort));
        second.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var attempt = second.path().split("/")[2];
        second.submit("/response", Map.of("text", "Noise."));
        second.get("/debriefs/new/" + attempt);
        second.submit(
                "/debriefs",
                Map.of(
                        "question",
                        "And mine?",
                        second.page().select("input[type=checkbox]").attr("name"),
                        "yes"));
        they.facilitator.get("/debriefs");
        assertThat(they.facilitator.page().select(".entries .question").eachText())
                .containsExactly(Correspondence.QUESTION, "And mine?");
    }
}
