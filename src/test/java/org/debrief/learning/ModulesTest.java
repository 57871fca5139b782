package org.debrief.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ModulesTest {

    @Inject
    People people;

    @Inject
    Tables tables;

    private Visit visit;

    @BeforeEach
    void signIn() {
        visit = Visit.as(people.learner(people.cohort()));
    }

    @Test
    void theListShowsEveryModuleInOrderAndWhatThisIsNot() {
        visit.get("/modules");
        assertThat(visit.page().select("main h2 a").eachText())
                .containsExactly("January", "The sepsis alert", "The therapy session");
        assertThat(visit.text()).contains("nothing here is scored");
    }

    @Test
    void aModuleSaysWhatItIsAboutAndWhoWillSeeWhatIsWritten() {
        visit.get("/modules/january");
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.text())
                .contains("What you will practise")
                .contains("Who will see what you write")
                .contains("Before you begin.");
    }

    @Test
    void aModuleThatDoesNotExistIsNotFound() {
        assertThat(visit.get("/modules/february").status()).isEqualTo(404);
        visit.get("/modules/january");
        var fields = visit.filled(visit.form("/attempts"));
        assertThat(visit.post("/modules/february/attempts", fields, Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAttemptBegunIsGoneOnWithFromTheListAndFromTheModule() {
        Walker.begin(visit, "january").answer();
        var place = visit.path();
        visit.get("/modules");
        visit.get(visit.page().select("a:contains(Go on at)").attr("href"));
        assertThat(visit.path()).isEqualTo(place);
        visit.get("/modules/january");
        visit.get(visit.page().select("a:contains(Go on at)").attr("href"));
        assertThat(visit.path()).isEqualTo(place);
        assertThat(visit.get("/modules/january").text()).contains("Begin again, beside the earlier one");
    }

    @Test
    void anAnswerGivenWhereAnotherAttemptHasOneIsGivenAfterTheReveal() {
        var open = Walker.begin(visit, "january");
        var first = Walker.begin(visit, "january").answer();
        var elsewhere = Walker.begin(visit, "sepsis-alert").answer();
        assertThat(marked(open, first, elsewhere)).isEmpty();
        visit.get(open.attempt());
        open.answer();
        var again = Walker.begin(visit, "january").answer();
        assertThat(marked(open, first, elsewhere, again)).containsExactly(open, again);
    }

    private List<Walker> marked(Walker... attempts) {
        return Stream.of(attempts)
                .filter(walker ->
                        visit.get(walker.attempt() + "/summary").text().contains("after the reveal"))
                .toList();
    }

    @Test
    void aDoubleClickBeginsOnce() {
        visit.get("/modules/january");
        var fields = visit.filled(visit.form("/attempts"));
        var first = visit.post("/modules/january/attempts", fields, Map.of());
        var second = visit.post("/modules/january/attempts", fields, Map.of());
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        visit.get("/modules/january");
        assertThat(visit.page().select(".entries li")).hasSize(1);
    }

    @Test
    void clicksInTheSameMomentBeginOnce() {
        visit.get("/modules/january");
        var fields = visit.filled(visit.form("/attempts"));
        int before = tables.counts().get("attempt");
        var clicks = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> visit.again()
                        .post("/modules/january/attempts", fields, Map.of())
                        .statusCode()))
                .toList();
        assertThat(clicks).allSatisfy(click -> assertThat(click.join()).isEqualTo(303));
        assertThat(tables.counts().get("attempt")).isEqualTo(before + 1);
    }

    @Test
    void theSameFormCannotBeginAnotherModule() {
        visit.get("/modules/january");
        var fields = visit.filled(visit.form("/attempts"));
        visit.post("/modules/january/attempts", fields, Map.of());
        assertThat(visit.post("/modules/sepsis-alert/attempts", fields, Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theFormOfSomebodyElsesAttemptOpensNothing() {
        visit.get("/modules/january");
        var request = visit.filled(visit.form("/attempts")).get("request");
        visit.submit("/attempts", Map.of());
        var other = Visit.as(people.learner(people.cohort())).get("/modules/january");
        assertThat(other.submit("/attempts", Map.of("request", request)).status())
                .isEqualTo(404);
    }

    @Test
    void anAttemptIsItsAuthorsAlone() {
        var attempt = Walker.begin(visit, "january").attempt();
        var other = Visit.as(people.learner(people.cohort()));
        assertThat(other.get(attempt).status()).isEqualTo(404);
        assertThat(other.get(attempt + "/summary").status()).isEqualTo(404);
        assertThat(other.get(attempt + "/scenes/boardroom").status()).isEqualTo(404);
        assertThat(other.get("/attempts/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(other.get("/attempts/not-an-id").status()).isEqualTo(404);
    }
}
