package org.debrief.debrief;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReplyTest {

    @Inject
    People people;

    @Test
    void everyReadingIsAnsweredOrNoneIs() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path);
        var half = they.replies("not-sure", "Some of it.");
        half.remove(half.keySet().stream()
                .filter(name -> name.startsWith("answer-"))
                .findFirst()
                .orElseThrow());
        they.learner.submit("/replies", half);
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.text()).contains("Not sure is an answer like the others.");
        assertThat(they.learner.page().select("textarea[name^=words-]").eachText())
                .containsExactly("Some of it.", "Some of it.");
        assertThat(they.learner.page().select("input[checked]")).hasSize(1);
    }

    @Test
    void anAnswerIsOneOfTheFour() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path).submit("/replies", they.replies("excellent", ""));
        assertThat(they.learner.status()).isEqualTo(422);
        they.learner.get(they.path).submit("/replies", they.replies("partly", "x".repeat(4001)));
        assertThat(they.learner.status()).isEqualTo(422);
        they.learner.get(they.path).submit("/replies", they.replies("partly", "No\u0000pe"));
        assertThat(they.learner.status()).isEqualTo(422);
    }

    @Test
    void aNameIsShownBackOnceAndThenGoes() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path).submit("/replies", they.replies("partly", "Dr Kapoor would say so too."));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.text()).contains("Could somebody be recognised?", "“Dr Kapoor”");
        they.facilitator.get(they.path);
        assertThat(they.facilitator.text()).doesNotContain("Kapoor");
        they.learner.submit("/replies", they.replies("partly", "Dr Okafor would say so too."));
        assertThat(they.learner.status()).as("another name").isEqualTo(422);
        they.learner.submit("/replies", Map.of());
        assertThat(they.learner.path()).isEqualTo(they.path);
        var step = new HashMap<>(Correspondence.step());
        step.put("with", "Mrs Adeyemi");
        they.learner.submit("/next-step", step);
        assertThat(they.learner.status()).isEqualTo(422);
        they.learner.submit("/next-step", Map.of());
        assertThat(they.facilitator.get(they.path).text()).contains("Dr Okafor", "Mrs Adeyemi");
    }

    @Test
    void anNhsNumberDoesNotGo() {
        var they = new Correspondence(people).sent();
        for (int press = 0; press < 2; press++) {
            they.learner.get(they.path).submit("/replies", they.replies("partly", "Her NHS number is 943 476 5919."));
            assertThat(they.learner.status()).isEqualTo(422);
            assertThat(they.learner.text()).contains("There is an NHS number in this. Take it out.");
        }
    }

    @Test
    void theSameRepliesSentTwiceAreKeptOnceAndOthersAreShownBesideThem() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path);
        var fields = they.learner.filled(they.learner.form("/replies"));
        fields.putAll(they.replies("partly", "Nearer than I like."));
        var path = they.path + "/replies";
        assertThat(they.learner.post(path, fields, Map.of()).statusCode()).isEqualTo(303);
        assertThat(they.learner.post(path, fields, Map.of()).statusCode()).isEqualTo(303);
        fields.replaceAll((name, value) -> name.startsWith("words-") ? "I changed my mind." : value);
        var other = they.learner.post(path, fields, Map.of());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.asString()).contains("I changed my mind.").contains("Nearer than I like.");
        they.facilitator.get(they.path);
        assertThat(they.facilitator.text()).contains("Nearer than I like.").doesNotContain("I changed my mind.");
    }

    @Test
    void repliesBegunAreSavedAndComeBack() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path);
        var fields = they.learner.filled(they.learner.form("/replies"));
        fields.putAll(they.replies("does-not", "Half a thought"));
        var saved = they.learner.post(they.path + "/replies/draft", fields, Map.of("Accept", "application/json"));
        assertThat(saved.statusCode()).isEqualTo(200);
        they.facilitator.get(they.path);
        assertThat(they.facilitator.source()).doesNotContain("Half a thought");
        they.learner.get(they.path);
        assertThat(they.learner.page().select("input[checked]")).hasSize(2);
        fields.put("version", "0");
        fields.replaceAll((name, value) -> name.startsWith("words-") ? "Another" : value);
        assertThat(they.learner.post(they.path + "/replies", fields, Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aDraftThatIsTooLongComesBackOnThePageItWasWrittenOn() {
        var they = new Correspondence(people).sent();
        var much = "word ".repeat(900).strip();
        they.learner.get(they.path).submitTo("/replies", they.path + "/replies/draft", they.replies("partly", much));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.page().select("textarea[name^=words-]").first().val())
                .isEqualTo(much);
        they = new Correspondence(people).replied();
        they.learner.get(they.path).submitTo("/next-step", they.path + "/next-step/draft", Map.of("when", much));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.page().select("textarea[name=when]").val()).isEqualTo(much);
    }

    @Test
    void theNextStepComesAfterTheReplies() {
        var they = new Correspondence(people).sent();
        they.learner.get(they.path);
        var fields = new HashMap<>(they.learner.filled(they.learner.form("/replies")));
        fields.putAll(Correspondence.step());
        assertThat(they.learner.post(they.path + "/next-step", fields, Map.of()).statusCode())
                .isEqualTo(404);
        they.learner.get(they.path).submit("/replies", they.replies("rings-true", ""));
        they.learner.submit("/next-step", Map.of("with", "the chair"));
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.page().select("textarea[name=with]").val()).isEqualTo("the chair");
        they.facilitator.get(they.path);
        assertThat(they.facilitator.page().select("form[action$=confirmation]")).isEmpty();
    }

    @Test
    void anNhsNumberDoesNotGoInPlaceOfADayEither() {
        var they = new Correspondence(people).replied();
        var step = new java.util.HashMap<>(Correspondence.step());
        step.put("by", "When NHS number 943 476 5919 is seen");
        they.learner.get(they.path).submit("/next-step", step);
        assertThat(they.learner.status()).isEqualTo(422);
        assertThat(they.learner.text()).contains("There is an NHS number in this.");
    }

    @Test
    void theSameNextStepSentTwiceIsOneAndAnotherIsShownBesideIt() {
        var they = new Correspondence(people).replied();
        they.learner.get(they.path);
        var fields = they.learner.filled(they.learner.form("/next-step"));
        fields.putAll(Correspondence.step());
        var path = they.path + "/next-step";
        assertThat(they.learner.post(path, fields, Map.of()).statusCode()).isEqualTo(303);
        assertThat(they.learner.post(path, fields, Map.of()).statusCode()).isEqualTo(303);
        fields.put("will", "wait");
        var other = they.learner.post(path, fields, Map.of());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.asString()).contains("wait").contains("ring them before I decide");
    }

    @Test
    void aConfirmationTwiceIsOneAndBeforeTheStepThereIsNone() {
        var they = new Correspondence(people).replied();
        they.facilitator.get(they.path);
        var fields = Map.of("form-token", they.facilitator.cookies().get("form-token"));
        var path = they.path + "/confirmation";
        assertThat(they.facilitator.post(path, fields, Map.of()).statusCode()).isEqualTo(409);
        they.learner.get(they.path).submit("/next-step", Correspondence.step());
        assertThat(they.facilitator.post(path, fields, Map.of()).statusCode()).isEqualTo(303);
        assertThat(they.facilitator.post(path, fields, Map.of()).statusCode()).isEqualTo(303);
        assertThat(they.learner.get("/debriefs").text()).contains("Finished");
    }
}
