package org.debrief.learning;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class TryTest {

    @Inject
    Tables tables;

    @Inject
    People people;

    @Test
    void oneSceneOpensWithoutAnAccountAndKeepsNothing() {
        var before = tables.contents();
        var visit = Visit.anonymous().get("/try");
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.text()).contains("nothing is kept");
        visit.submit("/try", Map.of("text", "A stranger's words."));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.text()).contains("A stranger's words.").contains("Not kept anywhere");
        assertThat(visit.page().select("main a[href=/sign-in]").text()).isEqualTo("Sign in to go on with this case");
        assertThat(tables.contents()).isEqualTo(before);
        assertThat(visit.get("/try").source()).doesNotContain("A stranger");
    }

    @Test
    void anEmptyAnswerComesBackWithASentence() {
        var visit = Visit.anonymous().get("/try").submit("/try", Map.of("text", " "));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select(".problem").text()).contains("Write a few words first.");
    }

    @Test
    void somebodySignedInMayTryItTooAndNothingIsKept() {
        var visit = Visit.as(people.learner(people.cohort()));
        var before = tables.contents();
        visit.get("/try").submit("/try", Map.of("text", "My words."));
        assertThat(visit.text())
                .contains("My words.")
                .doesNotContainIgnoringCase("sign in")
                .doesNotContain("signed in");
        assertThat(tables.contents()).isEqualTo(before);
        visit.get(visit.page().select("main .actions a").attr("href"));
        assertThat(visit.page().select("main button").text()).startsWith("Begin");
    }

    @Test
    void whoeverSignsInForOtherWorkIsNotLedToCasesThatAreNotTheirs() {
        var visit = Visit.as(people.administrator()).get("/try").submit("/try", Map.of("text", "My words."));
        assertThat(visit.text()).contains("My words.");
        assertThat(visit.page().select("main .actions a")).isEmpty();
    }
}
