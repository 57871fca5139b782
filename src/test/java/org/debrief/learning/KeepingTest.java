package org.debrief.learning;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class KeepingTest {

    @Inject
    People people;

    @Inject
    Tables tables;

    private Visit visit;
    private Walker walker;
    private Map<String, String> form;

    @BeforeEach
    void begin() {
        visit = Visit.as(people.learner(people.cohort()));
        walker = Walker.begin(visit, "sepsis-alert");
        form = visit.filled(visit.form("/response"));
    }

    private int send(String scene, String text) {
        form.put("text", text);
        return visit.post(walker.scenePath(scene) + "/response", form, Map.of()).statusCode();
    }

    @Test
    void theSameFormSentTwiceKeepsOnce() {
        int before = tables.counts().get("response");
        assertThat(send("nine-ten", "Six people.")).isEqualTo(303);
        assertThat(send("nine-ten", "Six people.")).isEqualTo(303);
        assertThat(tables.counts().get("response")).isEqualTo(before + 1);
    }

    @Test
    void clicksInTheSameMomentKeepOnce() {
        int before = tables.counts().get("response");
        form.put("text", "Six people.");
        var clicks = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> visit.again()
                        .post(walker.scenePath("nine-ten") + "/response", form, Map.of())
                        .statusCode()))
                .toList();
        assertThat(clicks).allSatisfy(click -> assertThat(click.join()).isEqualTo(303));
        assertThat(tables.counts().get("response")).isEqualTo(before + 1);
    }

    @Test
    void aSecondAnswerInOtherWordsIsShownBesideTheFirstAndNotKept() {
        send("nine-ten", "The first words.");
        assertThat(send("nine-ten", "Quite other words.")).isEqualTo(409);
        assertThat(visit.text())
                .contains("An answer was already kept here")
                .contains("The first words.")
                .contains("Quite other words.");
        visit.submit("/second-thoughts", Map.of());
        assertThat(visit.page().select(".kept dd").text()).isEqualTo("The first words.");
        assertThat(visit.page().select("#second-thoughts").text()).contains("Quite other words.");
    }

    @Test
    void anotherPageWithTheSameWordsIsNotToldOff() {
        send("nine-ten", "Six people.");
        form.put("request", java.util.UUID.randomUUID().toString());
        assertThat(send("nine-ten", "Six people.")).isEqualTo(303);
    }

    @Test
    void anIdThatMadeAnotherAnswerMakesNoSecondOne() {
        walker.answer().goOn();
        var used = visit.filled(visit.form("/response"));
        used.putAll(walker.valid(visit.form("/response")));
        walker.answer().goOn();
        var next = visit.filled(visit.form("/response"));
        next.putAll(walker.valid(visit.form("/response")));
        next.put("request", used.get("request"));
        var before = tables.contents();
        int status = visit.post(visit.form("/response").attr("action"), next, Map.of())
                .statusCode();
        assertThat(status).isIn(303, 409);
        assertThat(status == 409).isEqualTo(before.equals(tables.contents()));
    }

    @Test
    void aSecondThoughtStandsBesideTheAnswer() {
        walker.answer();
        visit.submit("/second-thoughts", Map.of("text", "I missed the nurse."));
        assertThat(visit.text()).contains("I missed the nurse.").contains(Walker.WORDS);
        visit.submit("/second-thoughts", Map.of("text", "  "));
        assertThat(visit.page().select("#second-thoughts .answer")).hasSize(1);
    }

    @Test
    void aSecondThoughtSentTwiceIsKeptOnceAndInOtherWordsIsShownBesideTheFirst() {
        walker.answer();
        var thought = visit.filled(visit.form("/second-thoughts"));
        var to = visit.form("/second-thoughts").attr("action");
        thought.put("text", "I missed the nurse.");
        assertThat(visit.post(to, thought, Map.of()).statusCode()).isEqualTo(303);
        assertThat(visit.post(to, thought, Map.of()).statusCode()).isEqualTo(303);
        thought.put("text", "And the registrar.");
        assertThat(visit.post(to, thought, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.text()).contains("I missed the nurse.").contains("And the registrar.");
        visit.submit("/second-thoughts", Map.of());
        assertThat(visit.page().select("#second-thoughts .answer").eachText())
                .containsExactly("I missed the nurse.", "And the registrar.");
    }

    @Test
    void aSecondThoughtThatIsTooLongComesBackToBeShortened() {
        walker.answer();
        visit.submit("/second-thoughts", Map.of("text", "long ".repeat(2_000)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("textarea[name=text]").text()).startsWith("long long");
    }

    @Test
    void thereIsNoSecondThoughtBeforeAnAnswer() {
        assertThat(visit.post(walker.scenePath("nine-ten") + "/second-thoughts", form, Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAnswerThatCannotBeKeptComesBackWithASentenceBesideItsField() {
        walker.answer().goOn();
        visit.submit("/response", Map.of("because", "Because of the morning."));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("fieldset .problem").eachText())
                .contains("Choose one of these before you go on.");
        assertThat(visit.page().select("textarea").text()).isEqualTo("Because of the morning.");
        assertThat(visit.page().select("#problems a").eachAttr("href"))
                .allSatisfy(link -> assertThat(visit.page().select(link)).hasSize(1));
    }
}
