package org.debrief.debrief;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.draft.Draft;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class TakingBackTest {

    @Inject
    People people;

    private static void revokeTheFirst(Correspondence they) {
        they.learner.get(they.path);
        var form = they.learner.page().select("form[action^=/shares/]").first();
        they.learner.submit(form.attr("action"), Map.of());
    }

    @Test
    void aTextTakenBackIsGoneForItsReaderAtOnce() {
        var they = new Correspondence(people).claimed();
        revokeTheFirst(they);
        assertThat(they.learner.text()).contains("You took it back").contains("Six people, one alert.");
        for (var path : new String[] {they.path, they.path + "/script"}) {
            they.facilitator.get(path);
            assertThat(they.facilitator.source()).doesNotContain("Six people").contains("Withdrawn by its author");
        }
        they.send(Correspondence.script());
        assertThat(they.facilitator.status()).as("it cannot be quoted any more").isEqualTo(422);
    }

    @Test
    void aReflectionIsTakenBackFromItsOwnPage() {
        var they = new Correspondence(people);
        var reflection = "/reflections/" + they.reflect("I noticed late.");
        they.claimed();
        assertThat(they.facilitator.get(they.path).text()).contains("I noticed late.");
        they.learner.get(reflection).submit("/revocation", Map.of());
        assertThat(they.learner.text()).contains("You took it back");
        assertThat(they.facilitator.get(they.path).source()).doesNotContain("I noticed late.");
        assertThat(they.learner.get(reflection).text())
                .contains("Nobody but you.")
                .contains("Taken back on");
        assertThat(they.learner.page().select("form[action$=/revocation]")).isEmpty();
    }

    @Test
    void aQuotationInADraftGoesWithItsText() {
        var they = new Correspondence(people).claimed();
        they.facilitator.get(they.path + "/script");
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        fields.putAll(Correspondence.script());
        var json = Map.of("Accept", "application/json");
        they.facilitator.post(they.path + "/draft", fields, json);
        revokeTheFirst(they);
        they.facilitator.get(they.path + "/script");
        assertThat(they.facilitator.source()).doesNotContain("Nobody asked");
        fields.put("saw-1", "Other words.");
        assertThat(they.facilitator.post(they.path + "/draft", fields, json).asString())
                .doesNotContain("Nobody asked");
    }

    @Test
    void aQuotationFromATextTakenBackIsTheLearnersAlone() {
        var they = new Correspondence(people).closed();
        revokeTheFirst(they);
        assertThat(they.learner.page().select(".quote q").text()).isEqualTo("Nobody asked the night registrar");
        they.facilitator.get(they.path);
        assertThat(they.facilitator.source()).doesNotContain("Nobody asked").contains("Withdrawn by its author");
        assertThat(they.facilitator.text()).contains("in a line of its own");
    }

    @Test
    void aRemovedReflectionTakesItsQuotationsWithIt() {
        var they = new Correspondence(people);
        var reflection = they.reflect("I noticed late.");
        they.claimed();
        they.facilitator.get(they.path + "/script");
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        fields.putAll(Correspondence.script());
        fields.put("quote-1", "I noticed late");
        they.facilitator.post(they.path + "/draft", fields, Map.of("Accept", "application/json"));
        they.send(fields);
        var second = new Correspondence(people);
        var unsent = second.reflect("I noticed late.");
        second.claimed();
        second.facilitator.get(second.path + "/script");
        fields.putAll(second.facilitator.filled(second.facilitator.form("/sent")));
        fields.put("quote-1", "I noticed late");
        second.facilitator.post(second.path + "/draft", fields, Map.of("Accept", "application/json"));

        they.learner.get("/reflections/" + reflection + "/removal").submit("/removal", Map.of());
        second.learner.get("/reflections/" + unsent + "/removal").submit("/removal", Map.of());
        for (var visit : List.of(they.learner, they.facilitator)) {
            visit.get(they.path);
            assertThat(visit.source()).doesNotContain("I noticed late").contains("Removed by its author");
        }
        second.facilitator.get(second.path + "/script");
        assertThat(second.facilitator.source()).doesNotContain("I noticed late").contains("Removed by its author");
    }

    @Test
    void onlyItsOwnerTakesATextBack() {
        var they = new Correspondence(people).claimed();
        they.learner.get(they.path);
        var action = they.learner.page().select("form[action^=/shares/]").attr("action");
        var other = new Correspondence(people);
        var token = Map.of("form-token", other.learner.cookies().get("form-token"));
        assertThat(other.learner.post(action, token, Map.of()).statusCode()).isEqualTo(404);
        they.facilitator.get(they.path);
        assertThat(they.facilitator.text()).contains("Six people, one alert.");
    }

    @Test
    void withdrawingDeletesWhatWasNotSent() {
        var they = new Correspondence(people).claimed();
        they.facilitator.get(they.path + "/script");
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        fields.put("saw-1", "Not yet sent.");
        they.facilitator.post(they.path + "/draft", fields, Map.of("Accept", "application/json"));
        long before = Draft.count("subject", "debrief/" + they.path.substring("/debriefs/".length()));
        they.learner.get(they.path).submit("/withdrawal", Map.of());
        assertThat(before).isEqualTo(1);
        assertThat(Draft.count("subject", "debrief/" + they.path.substring("/debriefs/".length())))
                .isZero();
        assertThat(they.learner.text()).contains("Withdrawn").contains("deleted");
        assertThat(they.facilitator.getOnly(they.path).statusCode()).isEqualTo(404);
        assertThat(they.facilitator.post(they.path + "/sent", fields, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(they.facilitator
                        .post(they.path + "/draft", fields, Map.of("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(404);
        they.facilitator.get("/debriefs");
        assertThat(they.facilitator.text()).doesNotContain(Correspondence.QUESTION);
    }

    @Test
    void whatWasSentStaysReadableToTheLearnerAlone() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path).submit("/withdrawal", Map.of());
        assertThat(they.learner.text())
                .contains("One reading is that you looked")
                .contains("Withdrawn");
        assertThat(they.learner.page().select("form[action$=replies]")).isEmpty();
        assertThat(they.facilitator.getOnly(they.path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsFinishedIsNoLongerWithdrawn() {
        var they = new Correspondence(people).stepWritten();
        they.learner.get(they.path);
        var fields = they.learner.filled(they.learner.form("/withdrawal"));
        they.facilitator.get(they.path).submit("/confirmation", Map.of());
        var late = they.learner.post(they.path + "/withdrawal", fields, Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        they.learner.get(they.path);
        assertThat(they.learner.text()).contains("Finished");
    }

    @Test
    void withdrawingTwiceIsWithdrawingOnce() {
        var they = new Correspondence(people).asked();
        var fields = they.learner.filled(they.learner.form("/withdrawal"));
        assertThat(they.learner
                        .post(they.path + "/withdrawal", fields, Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(they.learner
                        .post(they.path + "/withdrawal", fields, Map.of())
                        .statusCode())
                .isEqualTo(303);
    }
}
