package org.debrief.debrief;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.sharing.Share;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of debriefs when one of the two leaves the cohort: said before, and done. */
@QuarkusTest
class LeavingCohortTest {

    @Inject
    People people;

    private static Visit leave(Visit visit, UUID cohort) {
        return visit.get("/cohorts/" + cohort + "/departure");
    }

    private static long readable(Correspondence of) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Share.count("audience = ?1 and revokedAt is null", UUID.fromString(of.id())));
    }

    @Test
    void aLearnersOpenDebriefIsWithdrawnAndNobodySeesIt() {
        var of = new Correspondence(people).claimed();
        leave(of.learner, of.cohort);
        assertThat(of.learner.text()).contains("1 debrief asked of this cohort and not finished: withdrawn");
        of.learner.submit("/departure", Map.of());
        assertThat(of.facilitator.get(of.path).status()).isEqualTo(404);
        assertThat(of.facilitator.get("/debriefs").text()).doesNotContain(Correspondence.QUESTION);
        assertThat(of.learner.get(of.path).text()).contains("Withdrawn");
        assertThat(readable(of)).isZero();
    }

    @Test
    void whatWasSentStaysWithTheLearnerAndIsSeenByNobodyElse() {
        var of = new Correspondence(people).sent();
        leave(of.learner, of.cohort).submit("/departure", Map.of());
        assertThat(of.learner.get(of.path).text()).contains("One reading is that you looked for who was missing");
        assertThat(of.facilitator.get(of.path).status()).isEqualTo(404);
    }

    @Test
    void whatWasLentForAFinishedDebriefIsTakenBack() {
        var of = new Correspondence(people).closed();
        leave(of.learner, of.cohort);
        assertThat(of.learner.text()).contains("1 debrief finished: what was shared for it is taken back");
        of.learner.submit("/departure", Map.of());
        assertThat(of.learner.get(of.path).text()).contains("One reading is that you looked for who was missing");
        assertThat(readable(of)).isZero();
    }

    @Test
    void theUnsentWorkOfAFacilitatorGoesBackToTheQueue() {
        var of = new Correspondence(people).claimed();
        leave(of.facilitator, of.cohort);
        assertThat(of.facilitator.text()).contains("1 debrief claimed and not sent: back to the queue");
        of.facilitator.submit("/departure", Map.of());
        assertThat(of.facilitator.get(of.path).status()).isEqualTo(404);
        var another = Visit.as(people.facilitator(of.cohort)).get("/debriefs");
        another.submit(of.path + "/claim", Map.of());
        assertThat(another.get(of.path + "/script").status()).isEqualTo(200);
    }

    @Test
    void aSentDebriefIsFinishedByItsLearnerAlone() {
        var of = new Correspondence(people).replied();
        leave(of.facilitator, of.cohort);
        assertThat(of.facilitator.text()).contains("1 debrief sent: it stays with its learner");
        of.facilitator.submit("/departure", Map.of());
        of.learner.get(of.path).submit("/next-step", Correspondence.step());
        assertThat(of.learner.text()).contains("Finished");
    }

    @Test
    void anAdministratorReadsTheSameCountsBeforeRemovingSomebody() {
        var of = new Correspondence(people).claimed();
        var name = of.learner.get("/account").page().select("h1").text();
        var visit = Visit.as(people.administrator());
        visit.get("/cohorts/" + of.cohort + "/members/" + people.id(name) + "/removal");
        assertThat(visit.text())
                .contains("1 debrief asked of this cohort and not finished: withdrawn")
                .doesNotContain(Correspondence.QUESTION);
        visit.submit("/removal", Map.of());
        assertThat(of.facilitator.get(of.path).status()).isEqualTo(404);
    }

    @Test
    void somebodyWhoIsAFacilitatorNoLongerKeepsNobodyWaiting() {
        for (var way : new String[] {"/disabling", "/roles"}) {
            var of = new Correspondence(people).claimed();
            var name = of.facilitator.get("/account").page().select("h1").text();
            var person = "/people/" + people.id(name);
            var visit = Visit.as(people.administrator()).get(way.equals("/roles") ? person : person + way);
            assertThat(visit.text()).contains("1 debrief claimed and not sent: back to the queue");
            var fields = visit.filled(visit.form(way));
            fields.remove("role-FACILITATOR");
            fields.put("role-LEARNER", "yes");
            visit.post(person + way, fields, Map.of());
            assertThat(Visit.as(people.facilitator(of.cohort)).get("/debriefs").text())
                    .contains(Correspondence.QUESTION);
            assertThat(of.facilitator.get(of.path).source()).doesNotContain(Correspondence.QUESTION);
        }
    }
}
