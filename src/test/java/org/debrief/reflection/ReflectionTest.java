package org.debrief.reflection;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.sharing.Opening;
import org.debrief.sharing.Share;
import org.debrief.web.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ReflectionTest {

    private static final String NAMED = "Dr Patel was cross with me.";

    @Inject
    People people;

    @Inject
    Life life;

    private final String first = Life.sentence();
    private final String second = Life.sentence();
    private UUID cohort;
    private String author;
    private Visit visit;

    @BeforeEach
    void signIn() {
        cohort = people.cohort();
        author = people.learner(cohort);
        visit = Visit.as(author);
    }

    private void write() {
        visit.get("/reflections/new").submit("/reflections", Map.of("title", "The long table", "what", first));
    }

    @Test
    void beforeTheFirstThereIsAWarmWordAndTheWholeTruthAboutPrivacy() {
        assertThat(visit.get("/reflections").text()).contains("Nothing here yet, and nothing is late.");
        assertThat(visit.get("/reflections/new").text()).contains("a court can ask for them");
        write();
        assertThat(visit.get("/reflections/new").text())
                .contains("Private to you. Not legally privileged.")
                .doesNotContain("a court can ask for them");
    }

    @Test
    void whatIsWrittenIsKeptForNobodyElse() {
        write();
        assertThat(visit.text()).contains("The long table", first, "Nobody but you.");
        var path = visit.path();
        assertThat(visit.get("/reflections").text()).contains("The long table").contains("Nobody but you");
        var colleague = Visit.as(people.learner(cohort));
        assertThat(colleague.get(path).status()).isEqualTo(404);
        assertThat(colleague.get(path + "/versions/new").status()).isEqualTo(404);
        assertThat(colleague.get(path + "/removal").status()).isEqualTo(404);
        assertThat(Visit.as(people.facilitator(cohort)).get(path).status()).isEqualTo(403);
    }

    @Test
    void nothingUnderTheQuestionsIsSaidBesideThemAndKeepsTheTitle() {
        visit.get("/reflections/new").submit("/reflections", Map.of("title", "The long table"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-what-problem").text()).startsWith("Write under at least one");
        assertThat(visit.page().select("#field-title").val()).isEqualTo("The long table");
    }

    @Test
    void whatIsTooLongIsSaidAndComesBackWhole() {
        var much = "word ".repeat(1_700).strip();
        visit.get("/reflections/new").submit("/reflections", Map.of("title", "Long", "what", much));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-what").val()).isEqualTo(much);
    }

    @Test
    void aNewVersionStandsBesideTheEarlierOne() {
        write();
        visit.get(visit.path() + "/versions/new");
        assertThat(visit.page().select("#field-what").val()).isEqualTo(first);
        visit.submit("/versions", Map.of("title", "The longer table", "what", second));
        assertThat(visit.page().select("h1").text()).isEqualTo("The longer table");
        assertThat(visit.page().select("article > dl").text()).contains(second).doesNotContain(first);
        assertThat(visit.page().select("details").text()).contains("Version 1", "“The long table”", first);
    }

    @Test
    void aVersionSentWhileItsReflectionIsBeingRemovedIsNotKept() {
        write();
        var path = visit.path();
        var id = UUID.fromString(path.substring("/reflections/".length()));
        visit.get(path + "/versions/new");
        var fields = new HashMap<>(visit.filled(visit.form("/versions")));
        fields.put("what", second);
        var sent = QuarkusTransaction.requiringNew().call(() -> {
            var own = Reflection.<Reflection>findById(id);
            own.remove(own.createdAt);
            Reflection.flush();
            var sending = CompletableFuture.supplyAsync(() -> visit.post(path + "/versions", fields, Map.of()));
            assertThatThrownBy(() -> sending.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return sending;
        });
        assertThat(sent.join().statusCode()).isEqualTo(404);
        assertThat(ReflectionVersion.count("reflection.id", id)).isZero();
    }

    @Test
    void theSameFormSentTwiceIsKeptOnce() {
        visit.get("/reflections/new");
        var fields = new HashMap<>(visit.filled(visit.form("/reflections")));
        fields.putAll(Map.of("title", "Twice", "what", first));
        var once = visit.post("/reflections", fields, Map.of()).header("Location");
        assertThat(visit.post("/reflections", fields, Map.of()).header("Location"))
                .isEqualTo(once);
        assertThat(visit.get("/reflections").page().select("ol.entries > li")).hasSize(1);
    }

    @Test
    void theSameFormWithOtherWordsShowsBothAndLosesNeither() {
        visit.get("/reflections/new");
        var fields = new HashMap<>(visit.filled(visit.form("/reflections")));
        fields.putAll(Map.of("title", "Twice", "what", first));
        visit.post("/reflections", fields, Map.of());
        fields.put("what", second);
        assertThat(visit.post("/reflections", fields, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.text()).contains(first, second);
        visit.submit("/versions", Map.of());
        assertThat(visit.page().select("article > dl").text()).contains(second);
        assertThat(visit.page().select("details").text()).contains(first);
    }

    @Test
    void anotherAuthorsFormIdIsNotTaken() {
        write();
        var id = visit.path().substring("/reflections/".length());
        var colleague = Visit.as(people.learner(cohort)).get("/reflections/new");
        var fields = new HashMap<>(colleague.filled(colleague.form("/reflections")));
        fields.putAll(Map.of(Form.REQUEST, id, "title", "Mine", "what", second));
        assertThat(colleague.post("/reflections", fields, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(colleague.source()).doesNotContain(first);
        assertThat(visit.get("/reflections/" + id).text()).contains(first).doesNotContain(second);
    }

    @Test
    void aDraftIsThereOnAnyDeviceUntilItIsKept() {
        visit.get("/reflections/new");
        var fields = new HashMap<>(visit.filled(visit.form("/reflections")));
        fields.put("what", first);
        var saved = visit.post("/reflections/draft", fields, Map.of("Accept", "application/json"));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.json().get("version").asInt()).isEqualTo(1);

        var elsewhere = Visit.as(author);
        assertThat(elsewhere.get("/reflections").text()).contains("Go on with the one you began");
        elsewhere.get("/reflections/new");
        assertThat(elsewhere.page().select("#field-what").val()).isEqualTo(first);
        elsewhere.submit("/reflections", Map.of("title", "Kept"));
        assertThat(elsewhere.get("/reflections").text()).doesNotContain("Go on with the one you began");
    }

    @Test
    void aDraftOfANewVersionIsItsOwn() {
        write();
        var path = visit.path();
        visit.get(path + "/versions/new");
        var fields = new HashMap<>(visit.filled(visit.form("/versions")));
        fields.put("what", second);
        visit.post(path + "/draft", fields, Map.of());
        assertThat(visit.get(path).text()).contains(first).contains("Go on with the new version you began");
        assertThat(visit.get(path + "/versions/new")
                        .page()
                        .select("#field-what")
                        .val())
                .isEqualTo(second);
        assertThat(visit.get("/reflections/new").source()).doesNotContain(second);
    }

    @Test
    void twoTabsShowBothTextsInsteadOfLosingOne() {
        visit.get("/reflections/new");
        var one = new HashMap<>(visit.filled(visit.form("/reflections")));
        var two = new HashMap<>(one);
        one.putAll(Map.of("title", "One", "what", first));
        two.putAll(Map.of(
                "title", "Two", "what", second, Form.REQUEST, UUID.randomUUID().toString()));
        visit.post("/reflections/draft", one, Map.of("Accept", "application/json"));

        var stale = visit.post("/reflections/draft", two, Map.of("Accept", "application/json"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.json().at("/other/what").asText()).isEqualTo(first);
        assertThat(visit.post("/reflections/draft", two, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.post("/reflections", two, Map.of()).statusCode()).isEqualTo(409);
        assertThat(visit.text()).contains("changed in another tab").contains(first);
        assertThat(visit.page().select("#field-what").val()).isEqualTo(second);
        visit.submit("/reflections", Map.of());
        assertThat(visit.text()).contains(second);
    }

    @Test
    void whoeverCouldBeRecognisedIsPointedOutOnceAndNeverInTheWay() {
        visit.get("/reflections/new").submit("/reflections", Map.of("title", "Cross", "what", NAMED));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("could somebody be recognised?").contains("“Dr Patel”");
        assertThat(visit.page().select("button").eachText()).contains("Keep it as it is");

        visit.submit("/reflections", Map.of("what", NAMED + " And so was Dr Jones."));
        assertThat(visit.status()).as("other words are looked at again").isEqualTo(422);
        visit.submit("/reflections", Map.of());
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.text()).contains("And so was Dr Jones.");
    }

    @Test
    void theAuthorSeesWhoCanReadItAndWhoDid() {
        write();
        var reader = lend(visit.path());
        visit.get(visit.path());
        assertThat(visit.text()).contains(reader + " can read version 1.").contains("Opened by " + reader);
        assertThat(visit.text()).doesNotContain("Nobody but you");
        assertThat(visit.get("/reflections").text()).contains("Shared");
    }

    private String lend(String path) {
        var reader = people.facilitator(cohort);
        QuarkusTransaction.requiringNew().run(() -> {
            Reflection reflection = Reflection.findById(UUID.fromString(path.substring("/reflections/".length())));
            var audience = UUID.randomUUID();
            var account = Account.<Account>find("name", reader).singleResult();
            var share = Share.lend(
                    reflection.authorId,
                    new Share.Subject(Share.Kind.REFLECTION, reflection.id, 1),
                    audience,
                    reflection.createdAt);
            Share.nameReader(audience, account.id);
            Opening.log(share, account.id, account.name, reflection.createdAt);
        });
        return reader;
    }

    @Test
    void removingSaysWhatGoesAndTakesEveryWord() {
        write();
        var path = visit.path();
        visit.get(path + "/removal");
        assertThat(visit.text()).contains("every quotation from it").contains("“Removed by its author” stays");
        var fields = visit.filled(visit.form("/removal"));
        visit.submit("/removal", Map.of());
        assertThat(visit.path()).isEqualTo("/reflections");
        assertThat(visit.text()).contains("Removed by its author").doesNotContain("The long table");
        assertThat(visit.get(path).status()).isEqualTo(404);
        assertThat(visit.post(path + "/removal", fields, Map.of()).statusCode()).isEqualTo(303);
        var id = UUID.fromString(path.substring("/reflections/".length()));
        assertThat(QuarkusTransaction.requiringNew().call(() -> ReflectionVersion.count("reflection.id", id)))
                .isZero();
    }

    @Test
    void aReflectionOfACaseIsThereTooAndItsRemovalIsSaidInTheCase() {
        var author = life.live().visit().get("/reflections");
        var entry = author.page().select("ol.entries > li").stream()
                .filter(item -> item.text().contains("In a case"))
                .findFirst()
                .orElseThrow();
        author.get(entry.select("a").attr("href"));
        var scene = author.page().select("article .label a").attr("href");
        assertThat(author.get(scene).page().select(".kept dd")).hasSizeGreaterThan(1);

        author.get(entry.select("a").attr("href") + "/removal").submit("/removal", Map.of());
        assertThat(author.get(scene).page().select(".kept dd").eachText()).containsExactly("Removed by its author");
    }

    @Test
    void whatIsNotAReflectionIsNotFound() {
        assertThat(visit.get("/reflections/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(visit.get("/reflections/nothing").status()).isEqualTo(404);
    }
}
