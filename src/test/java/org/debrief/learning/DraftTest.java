package org.debrief.learning;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Answer;
import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DraftTest {

    private static final Map<String, String> JSON = Map.of("Accept", "application/json");

    @Inject
    People people;

    private Visit visit;
    private Walker walker;
    private Map<String, String> form;

    @BeforeEach
    void begin() {
        visit = Visit.as(people.learner(people.cohort()));
        walker = Walker.begin(visit, "sepsis-alert");
        form = visit.filled(visit.form("/response"));
    }

    private Answer save(int over, String text, Map<String, String> headers) {
        form.put("version", Integer.toString(over));
        form.put("text", text);
        return visit.post(walker.scenePath("nine-ten") + "/draft", form, headers);
    }

    @Test
    void wordsOnTheirWayAreSavedUnderANumberAndSurvive() {
        var saved = save(0, "Half a", JSON);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.json().get("version").asInt()).isEqualTo(1);
        assertThat(saved.json().get("sentence").asText()).matches("Draft saved at \\d\\d:\\d\\d");
        assertThat(save(1, "Half a thought", JSON).json().get("version").asInt())
                .isEqualTo(2);
        visit.get(walker.scenePath("nine-ten"));
        assertThat(visit.page().select("textarea").text()).isEqualTo("Half a thought");
        assertThat(visit.page().select("[name=version]").val()).isEqualTo("2");
    }

    @Test
    void aTabThatIsBehindIsGivenTheOtherText() {
        save(0, "This tab", JSON);
        var stale = save(0, "The other tab", JSON);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.json().at("/other/text").asText()).isEqualTo("This tab");
        assertThat(stale.json().get("version").asInt()).isEqualTo(1);
        assertThat(visit.get(walker.scenePath("nine-ten"))
                        .page()
                        .select("textarea")
                        .text())
                .isEqualTo("This tab");
    }

    @Test
    void withoutAScriptBothTextsAreOnThePage() {
        save(0, "This tab", JSON);
        assertThat(save(0, "The other tab", Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.page().select("textarea").text()).isEqualTo("The other tab");
        assertThat(visit.page().select(".said dd").text()).isEqualTo("This tab");
        visit.submit("/response", Map.of());
        assertThat(visit.page().select(".kept dd").text()).isEqualTo("The other tab");
    }

    @Test
    void anAnswerOverANewerDraftOfOtherWordsShowsBoth() {
        save(0, "This tab", JSON);
        form.put("version", "0");
        form.put("text", "The other tab");
        assertThat(visit.post(walker.scenePath("nine-ten") + "/response", form, Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(visit.text()).contains("This tab").contains("Nothing is lost.");
        assertThat(visit.page().select("textarea").text()).isEqualTo("The other tab");
    }

    @Test
    void theSameDraftSentTwiceIsNoConflict() {
        save(0, "This tab", JSON);
        assertThat(save(0, "This tab", JSON).statusCode()).isEqualTo(200);
    }

    @Test
    void theButtonSavesAndLeaves() {
        assertThat(save(0, "Half a thought", Map.of()).header("Location")).endsWith("/modules/sepsis-alert");
    }

    @Test
    void aDraftAfterTheAnswerIsRefusedAndTheAnswerStands() {
        walker.answer();
        assertThat(save(0, "Late words", JSON).statusCode()).isEqualTo(409);
        assertThat(save(0, "Late words", Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.text()).contains("Late words").contains(Walker.WORDS);
        assertThat(visit.get(walker.scenePath("nine-ten")).source()).doesNotContain("Late words");
    }

    @Test
    void theAnswerTakesTheDraftWithIt() {
        save(0, "Half a thought", JSON);
        visit.get(walker.scenePath("nine-ten")).submit("/response", Map.of());
        assertThat(visit.page().select(".kept dd").text()).isEqualTo("Half a thought");
    }

    @Test
    void whatMightPointToAPersonIsSaidWhileTyping() {
        var saved = save(0, "Mr Alan Whitcombe of ward 7 rang, NHS number 943 476 5919.", JSON);
        assertThat(saved.json().get("findings")).isNotEmpty();
        assertThat(saved.asString()).doesNotContain("Whitcombe").doesNotContain("943 476");
        assertThat(save(1, "Six people, one alert.", JSON).json().get("findings"))
                .isEmpty();
    }

    @Test
    void aDraftThatIsTooLongComesBackWithASentence() {
        var tooLong = "long ".repeat(2_000);
        assertThat(save(0, tooLong, JSON).statusCode()).isEqualTo(422);
        assertThat(save(0, tooLong, Map.of()).statusCode()).isEqualTo(422);
        assertThat(visit.page().select(".problem").text()).contains("Shorten it");
        assertThat(visit.page().select("textarea").text()).startsWith("long long");
    }

    @Test
    void twoTabsThatSaveTheirFirstWordsAtOnceLoseNothing() {
        var first = java.util.concurrent.CompletableFuture.supplyAsync(() -> inATab("One tab"));
        var second = java.util.concurrent.CompletableFuture.supplyAsync(() -> inATab("Another tab"));
        assertThat(java.util.List.of(first.join(), second.join())).containsExactlyInAnyOrder(200, 409);
    }

    private int inATab(String text) {
        var fields = new java.util.HashMap<>(form);
        fields.put("text", text);
        return visit.again()
                .post(walker.scenePath("nine-ten") + "/draft", fields, JSON)
                .statusCode();
    }
}
