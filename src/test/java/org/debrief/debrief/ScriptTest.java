package org.debrief.debrief;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ScriptTest {

    @Inject
    People people;

    private Correspondence they;

    @BeforeEach
    void claim() {
        they = new Correspondence(people).claimed();
    }

    private Map<String, String> script(String field, String text) {
        var script = new HashMap<>(Correspondence.script());
        script.put(field, text);
        return script;
    }

    @Test
    void aQuotationIsTheLearnersWordsOrNothing() {
        they.send(script("quote-1", "Nobody rang the night registrar"));
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator.text())
                .contains("These words are not in the text chosen.")
                .contains("Nobody rang the night registrar")
                .contains("One reading is that you looked");
    }

    @Test
    void aNameInTheScriptIsShownBackOnceAndThenGoes() {
        they.send(script("noticed", "I have known Dr Kapoor for years."));
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator.text()).contains("“Dr Kapoor”");
        they.facilitator.submit("/sent", Map.of());
        assertThat(they.facilitator.path()).isEqualTo(they.path);
    }

    @Test
    void aQuotationStandsInTheTextChosen() {
        they.facilitator.get(they.path + "/script");
        var sources =
                they.facilitator.page().select("select[name=source-1] option").eachAttr("value");
        assertThat(sources).hasSize(3);
        var wrong = script("source-1", sources.get(2));
        they.facilitator.submit("/sent", wrong);
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator
                        .page()
                        .select("select[name=source-1] option[selected]")
                        .val())
                .isEqualTo(sources.get(2));
        they.facilitator.submit("/sent", script("source-1", sources.get(1)));
        assertThat(they.facilitator.path()).isEqualTo(they.path);
    }

    @Test
    void thePageShowsTheWordsAsTheLearnerWroteThem() {
        they.send(script("quote-1", "the night registrar; that's odd."));
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".quote q").first().wholeText())
                .isEqualTo("the   night registrar; that’s odd.");
    }

    @Test
    void anObservationNeedsTwoReadingsAndTheDebriefAQuestion() {
        they.send(Map.of("quote-1", "one alert", "first-1", "Perhaps."));
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator.text())
                .contains("Say plainly what is there")
                .contains("Offer another reading")
                .contains("Ask one thing");
        assertThat(they.facilitator.page().select("textarea[name=first-1]").val())
                .isEqualTo("Perhaps.");
    }

    @Test
    void anEmptyScriptIsNotSent() {
        they.send(Map.of());
        assertThat(they.facilitator.status()).isEqualTo(422);
        they.learner.get(they.path);
        assertThat(they.learner.text()).contains("Being read");
    }

    @Test
    void notesAreShownOnceAndASecondPressSends() {
        they.send(script("saw-1", "A good line, and you felt it."));
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator.page().select(".noted").eachText())
                .anyMatch(note -> note.contains("“good” judges"))
                .anyMatch(note -> note.contains("“you felt” reads a mind"));
        assertThat(they.facilitator.page().select("button").text()).contains("I have read these notes");
        they.facilitator.submit("/sent", Map.of("question", "Did you ring?"));
        assertThat(they.facilitator.status()).as("a new note").isEqualTo(422);
        they.facilitator.submit("/sent", Map.of());
        assertThat(they.facilitator.path()).isEqualTo(they.path);
    }

    @Test
    void tooManyWordsAreRefusedAndKept() {
        var many = "One reading " + "and again ".repeat(180);
        they.send(script("first-1", many));
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator.text()).contains("there is room for 350");
        assertThat(they.facilitator.page().select("textarea[name=first-1]").val())
                .isEqualTo(many.strip());
        they.send(script("saw-1", "x".repeat(4001)));
        assertThat(they.facilitator.status()).isEqualTo(422);
        they.send(script("saw-1", "Broken\u0000text"));
        assertThat(they.facilitator.status()).isEqualTo(422);
    }

    @Test
    void threeThreadsAreSentInTheirOrder() {
        var script = new HashMap<>(Correspondence.script());
        script.putAll(Map.of(
                "quote-3",
                "A screen tells me less",
                "saw-3",
                "This is the reason given.",
                "first-3",
                "Perhaps it is about trust.",
                "second-3",
                "It may be about time."));
        they.send(script);
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".quote q").eachText())
                .containsExactly("Nobody asked the night registrar", "A screen tells me less");
        assertThat(they.learner.page().select(".reading")).hasSize(4);
    }

    @Test
    void theSameScriptSentTwiceIsSentOnceAndAnotherIsShownBesideIt() {
        they.facilitator.get(they.path + "/script");
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        fields.putAll(Correspondence.script());
        assertThat(they.facilitator.post(they.path + "/sent", fields, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(they.facilitator.post(they.path + "/sent", fields, Map.of()).statusCode())
                .isEqualTo(303);
        fields.put("question", "What else did you hear?");
        var other = they.facilitator.post(they.path + "/sent", fields, Map.of());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.asString()).contains("What else did you hear?").contains("if you had rung?");
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".thread")).hasSize(1);
    }

    @Test
    void aStaleTabNeitherOverwritesNorSends() {
        they.facilitator.get(they.path + "/script");
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        fields.putAll(Correspondence.script());
        var json = Map.of("Accept", "application/json");
        assertThat(they.facilitator
                        .post(they.path + "/draft", fields, json)
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(1);
        fields.put("saw-1", "Said in the other tab.");
        var stale = they.facilitator.post(they.path + "/draft", fields, json);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.json().at("/other/saw-1").asText()).contains("in a line of its own");
        var page = they.facilitator.post(they.path + "/draft", fields, Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("in a line of its own").contains("Said in the other tab.");
        assertThat(they.facilitator.post(they.path + "/sent", fields, Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aDraftThatIsTooLongComesBackOnThePageItWasWrittenOn() {
        var quoted = "Their words. ".repeat(350).strip();
        they.facilitator.get(they.path + "/script");
        they.facilitator.submitTo("/sent", they.path + "/draft", Map.of("quote-1", quoted, "saw-1", "Half a sentence"));
        assertThat(they.facilitator.status()).isEqualTo(422);
        assertThat(they.facilitator.page().select(".problem").text()).contains("more than 4,000 characters");
        assertThat(they.facilitator.page().select("textarea[name=quote-1]").val())
                .isEqualTo(quoted);
        assertThat(they.facilitator.page().select("textarea[name=saw-1]").val()).isEqualTo("Half a sentence");
    }

    @Test
    void aDraftComesBackAndIsGoneOnceSent() {
        they.facilitator.get(they.path + "/script");
        they.facilitator.submit("/sent", Map.of("saw-1", "Half a sentence"));
        var fields = they.facilitator.filled(they.facilitator.form("/sent"));
        they.facilitator.post(they.path + "/draft", fields, Map.of());
        they.facilitator.get(they.path + "/script");
        assertThat(they.facilitator.page().select("textarea[name=saw-1]").val()).isEqualTo("Half a sentence");
        they.facilitator.submit("/sent", Correspondence.script());
        assertThat(they.facilitator.get(they.path + "/script").path()).isEqualTo(they.path);
        var late = they.facilitator.post(they.path + "/draft", fields, Map.of("Accept", "application/json"));
        assertThat(late.statusCode()).isEqualTo(409);
    }
}
