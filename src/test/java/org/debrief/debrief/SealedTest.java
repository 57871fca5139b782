package org.debrief.debrief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.account.Account;
import org.debrief.account.KeyRing;
import org.debrief.sharing.Share;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SealedTest {

    @Inject
    People people;

    @Inject
    KeyRing keys;

    @Inject
    DebriefData data;

    private static UUID id(Correspondence they) {
        return UUID.fromString(they.path.substring("/debriefs/".length()));
    }

    @Test
    void everyWordIsSealed() {
        var they = new Correspondence(people).closed();
        var sealed = new ArrayList<byte[]>();
        QuarkusTransaction.requiringNew().run(() -> {
            sealed.add(Debrief.<Debrief>findById(id(they)).sealed);
            for (var observation : Observation.in(id(they))) {
                sealed.add(observation.sealed);
                observation.readings.forEach(reading -> sealed.add(reading.sealed));
            }
            Reply.in(id(they)).forEach(reply -> sealed.add(reply.sealed));
            sealed.add(NextStep.of(id(they)).orElseThrow().sealed);
        });
        assertThat(sealed).hasSize(7).allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("Nobody", "reading", "partly", "loudest", "registrar"));
    }

    @Test
    void theLearnerTakesEverythingWithThem() {
        var they = new Correspondence(people).closed();
        var exported = QuarkusTransaction.requiringNew().call(() -> {
            var learner = Debrief.<Debrief>findById(id(they)).learnerId;
            return data.export(learner, keys.of(learner)).toString();
        });
        assertThat(exported)
                .contains(Correspondence.QUESTION)
                .contains("Nobody asked")
                .contains("One reading is that")
                .contains("Nearer than I like.")
                .contains("ring them before I decide")
                .contains("if you had rung?");
    }

    @Test
    void anErasedLearnerLeavesNothing() {
        var they = new Correspondence(people).closed();
        QuarkusTransaction.requiringNew().run(() -> data.erase(Debrief.<Debrief>findById(id(they)).learnerId));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Debrief.<Debrief>findByIdOptional(id(they))).isEmpty();
            assertThat(Observation.in(id(they))).isEmpty();
            assertThat(Reply.in(id(they))).isEmpty();
            assertThat(NextStep.of(id(they))).isEmpty();
        });
        assertThat(they.facilitator.getOnly(they.path).statusCode()).isEqualTo(404);
    }

    @Test
    void anErasedFacilitatorLeavesWhatWasSentAndGivesBackTheRest() {
        var begun = new Correspondence(people).claimed();
        var sent = new Correspondence(people).sent();
        for (var they : List.of(begun, sent)) {
            QuarkusTransaction.requiringNew().run(() -> {
                var account = Debrief.<Debrief>findById(id(they)).facilitatorId;
                data.erase(Account.<Account>findById(account).authorId);
                Share.nameReader(id(they), null);
            });
        }
        assertThat(begun.learner.get(begun.path).text()).contains("Waiting for a facilitator");
        sent.learner.get(sent.path).submit("/replies", sent.replies("partly", ""));
        sent.learner.submit("/next-step", Correspondence.step());
        assertThat(sent.learner.text())
                .contains("Written for you by facilitator-")
                .contains("Finished");
    }
}
