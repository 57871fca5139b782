package org.debrief.debrief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.learning.Attempt;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AskingTest {

    @Inject
    People people;

    private Correspondence they;

    @BeforeEach
    void begin() {
        they = new Correspondence(people);
    }

    @Test
    void nothingIsTickedByDefaultAndTheFactsStandBeforeTheForm() {
        they.openRequest();
        assertThat(they.learner.page().select("input[type=checkbox]")).hasSize(2);
        assertThat(they.learner.page().select("input[type=checkbox][checked]")).isEmpty();
        assertThat(they.learner.text())
                .contains("not legally privileged")
                .contains("what the facilitator has written so far is deleted");
    }

    @Test
    void aRequestNeedsAQuestionAndAtLeastOneText() {
        they.openRequest();
        they.learner.submit("/debriefs", Map.of("off-limits", "My own department."));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.text())
                .contains("Say in one sentence what you want to know.")
                .contains("Tick at least one text.")
                .contains("My own department.");
    }

    @Test
    void aQuestionThatIsTooLongComesBackAsItWasTyped() {
        var long301 = "Why? ".repeat(60) + "I ask";
        they.ask(Map.of("question", long301));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.page().select("textarea[name=question]").val()).isEqualTo(long301);
        assertThat(they.learner.page().select("input[type=checkbox][checked]")).hasSize(2);
    }

    @Test
    void blankAndBrokenInputIsRefused() {
        they.ask(Map.of("question", "   \n "));
        assertThat(they.learner.status()).isEqualTo(422);
        they.ask(Map.of("question", "What\u0000now?"));
        assertThat(they.learner.status()).isEqualTo(422);
        they.ask(Map.of("off-limits", "x".repeat(1001)));
        assertThat(they.learner.status()).isEqualTo(422);
        they.openRequest();
        they.learner.submit("/debriefs", Map.of("question", "Why?", "share-" + UUID.randomUUID(), "yes"));
        assertThat(they.learner.status()).isEqualTo(422);
    }

    @Test
    void whatMightNameSomebodyIsShownOnceBeforeItIsShared() {
        they.ask(Map.of("question", "Was I fair to Professor Anna Larkspur?"));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.page().select("mark").text()).contains("Larkspur");
        assertThat(they.learner.page().select("button").text()).contains("I have looked; share as it is");
        they.learner.submit(
                "/debriefs", Map.of("question", "Was I fair to Professor Anna Larkspur and Mr John Tansy?"));
        assertThat(they.learner.status()).as("changed since it was looked at").isEqualTo(422);
        they.learner.submit("/debriefs", Map.of());
        assertThat(they.learner.status()).isEqualTo(200);
        assertThat(they.learner.text()).contains("Waiting for a facilitator");
    }

    @Test
    void anNhsNumberIsNeverShared() {
        they.ask(Map.of("off-limits", "The patient with NHS number 943 476 5919."));
        assertThat(they.learner.status()).isEqualTo(422);
        they.learner.submit("/debriefs", Map.of());
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.text()).contains("This cannot be shared yet");
    }

    @Test
    void theSameRequestSentTwiceIsOneDebrief() {
        they.openRequest();
        var fields = new HashMap<>(they.learner.filled(they.learner.form("/debriefs")));
        fields.putAll(they.ticked());
        fields.put("question", Correspondence.QUESTION);
        var first = they.learner.post("/debriefs", fields, Map.of());
        var second = they.learner.post("/debriefs", fields, Map.of());
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        fields.put("question", "Something else?");
        var third = they.learner.post("/debriefs", fields, Map.of());
        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(third.asString()).contains("Something else?").contains(Correspondence.QUESTION);
    }

    @Test
    void theSameFormWithATextUntickedIsAnotherRequest() {
        they.openRequest();
        var fields = new HashMap<>(they.learner.filled(they.learner.form("/debriefs")));
        var ticked = they.ticked();
        fields.putAll(ticked);
        fields.put("question", Correspondence.QUESTION);
        assertThat(they.learner.post("/debriefs", fields, Map.of()).statusCode())
                .isEqualTo(303);
        fields.remove(ticked.keySet().iterator().next());
        var unticked = they.learner.post("/debriefs", fields, Map.of());
        assertThat(unticked.statusCode()).isEqualTo(409);
        assertThat(unticked.asString()).contains("One debrief of this attempt is open");
    }

    @Test
    void aFormUnderTheIdOfSomebodyElsesDebriefIsRefusedAndLendsNothing() {
        var other = new Correspondence(people).asked();
        they.ask(Map.of("request", other.id()));
        assertThat(they.learner.status()).isEqualTo(409);
        assertThat(they.learner.text()).contains("This form was sent before").doesNotContain(Correspondence.QUESTION);
        assertThat(org.debrief.sharing.Share.by(learner().authorId)).isEmpty();
        they.asked();
        assertThat(they.learner.text()).contains("Waiting for a facilitator");
    }

    @Test
    void oneDebriefOfAnAttemptIsOpenAtATime() {
        they.asked();
        assertThat(they.openRequest().status()).isEqualTo(409);
        assertThat(they.learner.text()).contains(Correspondence.QUESTION);
        they.learner.get(they.path).submit("/withdrawal", Map.of());
        they.asked();
        assertThat(they.learner.text()).contains("Waiting for a facilitator");
    }

    @Test
    void ofSeveralCohortsOneIsChosen() {
        var other = people.cohort();
        QuarkusTransaction.requiringNew()
                .run(() -> org.debrief.cohort.Membership.join(
                        other, learner().id, org.debrief.account.Role.LEARNER, java.time.Instant.now()));
        they.ask(Map.of());
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.text()).contains("Choose the cohort");
        they.learner.submit("/debriefs", Map.of("cohort", people.cohort().toString()));
        assertThat(they.learner.status()).as("a cohort of others").isEqualTo(422);
        they.learner.submit("/debriefs", Map.of("cohort", other.toString()));
        assertThat(they.learner.status()).isEqualTo(200);
        they.facilitator.get("/debriefs");
        assertThat(they.facilitator.text()).doesNotContain(Correspondence.QUESTION);
    }

    private org.debrief.account.Account learner() {
        Attempt attempt = Attempt.findById(UUID.fromString(they.attempt));
        return org.debrief.account.Account.byAuthor(attempt.authorId);
    }

    @Test
    void aReflectionOfTheAttemptCanBeShared() {
        they.reflect("I noticed late.");
        they.asked();
        they.facilitator.get("/debriefs").submit(they.path + "/claim", Map.of());
        assertThat(they.facilitator.text())
                .contains("Reflection: Twenty to six")
                .contains("I noticed late.");
    }

    @Test
    void whatWasTypedIsSavedAndComesBack() {
        they.openRequest();
        var fields = they.learner.filled(they.learner.form("/debriefs"));
        fields.put("question", "Half a quest");
        var saved = they.learner.post(
                "/debriefs/new/" + they.attempt + "/draft", fields, Map.of("Accept", "application/json"));
        assertThat(saved.statusCode()).isEqualTo(200);
        they.openRequest();
        assertThat(they.learner.page().select("textarea[name=question]").val()).isEqualTo("Half a quest");
        fields.put("question", "Written in a stale tab");
        var stale = they.learner.post("/debriefs", withAll(fields), Map.of());
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("Half a quest").contains("Written in a stale tab");
    }

    @Test
    void aDraftThatIsTooLongComesBackOnThePageItWasWrittenOn() {
        they.openRequest();
        var much = "word ".repeat(900).strip();
        var draft = "/debriefs/new/" + they.attempt + "/draft";
        they.learner.submitTo("/debriefs", draft, Map.of("off-limits", much, "question", "Why?"));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.page().select("textarea[name=off-limits]").val())
                .isEqualTo(much);
        assertThat(they.learner.page().select("textarea[name=question]").val()).isEqualTo("Why?");
    }

    private Map<String, String> withAll(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putAll(they.ticked());
        return all;
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        var other = new Correspondence(people);
        assertThat(they.learner.getOnly("/debriefs/new/" + other.attempt).statusCode())
                .isEqualTo(404);
        they.openRequest();
        they.learner.submit("/debriefs", Map.of("attempt", other.attempt, "question", "Why?"));
        assertThat(they.learner.status()).isEqualTo(404);
        for (var wrong : List.of("not-an-id", "new")) {
            assertThat(they.learner.getOnly("/debriefs/" + wrong).statusCode()).isEqualTo(404);
        }
    }
}
