package org.debrief.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Statements;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CohortTest {

    @Inject
    People people;

    private Visit administrator() {
        return Visit.as(people.administrator());
    }

    private static String name() {
        return "Cohort of " + UUID.randomUUID();
    }

    @Test
    void anAdministratorSeesWhoLearnsWithWhom() {
        var cohort = people.cohort();
        var learner = people.learner(cohort);
        var facilitator = people.facilitator(cohort);
        var visit = administrator().get("/cohorts");
        assertThat(visit.page().select("li:contains(Cohort " + cohort + ")").text())
                .contains("1 learner, 1 facilitator");
        var page = visit.get("/cohorts/" + cohort).page();
        assertThat(page.select("tbody td:nth-child(1)").eachText()).containsExactly(facilitator, learner);
        assertThat(page.select("tbody td:nth-child(2)").eachText()).containsExactly("Facilitator", "Learner");
    }

    /** Five of them: who asks, the cohort, its members, its invitations, and one to spare. */
    @Test
    void manyMembersComeAPageAtATimeInAsFewStatementsAsOne() {
        var cohort = people.cohort();
        people.learners(cohort, 101);
        var visit = administrator();
        var statements = Statements.during(() -> visit.get("/cohorts/" + cohort));
        assertThat(statements).hasSizeBetween(2, 5);
        assertThat(visit.text()).contains("101 learners, 0 facilitators");
        var names = new ArrayList<>(members(visit));
        names.addAll(members(visit.get(next(visit))));
        names.addAll(members(visit.get(next(visit))));
        assertThat(names).hasSize(101).doesNotHaveDuplicates();
        assertThat(names.stream().map(name -> name.replace("-", ""))).isSorted();
        assertThat(visit.page().select("a[rel=next]")).isEmpty();
        assertThat(visit.page().select("a[rel=prev]")).isNotEmpty();
    }

    private static List<String> members(Visit visit) {
        return visit.page().select("tbody td:nth-child(1)").eachText();
    }

    private static String next(Visit visit) {
        return visit.page().select("a[rel=next]").attr("href");
    }

    @Test
    void nobodyElseDoes() {
        var cohort = people.cohort();
        for (var name : new String[] {people.learner(cohort), people.facilitator(cohort)}) {
            assertThat(Visit.as(name).get("/cohorts").status()).isEqualTo(403);
            assertThat(Visit.as(name).get("/cohorts/" + cohort).status()).isEqualTo(403);
        }
    }

    @Test
    void aCohortIsMadeOnceHoweverOftenTheFormIsSent() {
        var visit = administrator().get("/cohorts");
        var fields = visit.filled(visit.form("/cohorts"));
        fields.put("name", name());
        var first = visit.post("/cohorts", fields, Map.of()).header("Location");
        assertThat(visit.post("/cohorts", fields, Map.of()).header("Location")).isEqualTo(first);
        var again = visit.get("/cohorts").submit("/cohorts", Map.of("name", fields.get("name")));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("There is an open cohort of this name");
        assertThat(again.form("/cohorts").select("[name=name]").val()).isEqualTo(fields.get("name"));
        assertThat(again.get("/cohorts").submit("/cohorts", Map.of("name", " ")).status())
                .isEqualTo(422);
    }

    @Test
    void aCohortIsRenamed() {
        var cohort = people.cohort();
        var name = name();
        var visit = administrator().get("/cohorts/" + cohort).submit("/name", Map.of("name", name));
        assertThat(visit.page().select("h1").text()).isEqualTo(name);
        visit.submit("/name", Map.of("name", "x".repeat(101)));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-name").val()).hasSize(101);
    }

    @Test
    void peopleAreAddedByNameOrAddressAsWhatTheyAre() {
        var cohort = people.cohort();
        var elsewhere = people.cohort();
        var learner = people.learner(elsewhere);
        var facilitator = people.facilitator(elsewhere);
        var visit = administrator().get("/cohorts/" + cohort);
        visit.submit("/members", Map.of("who", learner.toUpperCase(java.util.Locale.ROOT), "as", "LEARNER"));
        assertThat(visit.page().select("tbody td:nth-child(1)").eachText()).containsExactly(learner);
        visit.submit("/members", Map.of("who", learner, "as", "LEARNER"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("is in this cohort already");
        assertThat(visit.get("/cohorts/" + cohort)
                        .submit("/members", Map.of("who", "nobody at all", "as", "LEARNER"))
                        .text())
                .contains("Nobody here has this name or address");
        assertThat(visit.get("/cohorts/" + cohort)
                        .submit("/members", Map.of("who", facilitator, "as", "LEARNER"))
                        .text())
                .contains("is not a learner. Give them that role first");
        visit.get("/cohorts/" + cohort).submit("/members", Map.of("who", facilitator, "as", "FACILITATOR"));
        assertThat(visit.page().select("tbody tr")).hasSize(2);
    }

    @Test
    void aMemberIsRemovedAfterAPageThatSaysWhatEnds() {
        var cohort = people.cohort();
        var name = people.learner(cohort);
        var visit = administrator().get("/cohorts/" + cohort);
        visit.get(visit.page().select("a[href$=/removal]").attr("href"));
        assertThat(visit.text()).contains("Remove " + name, "What ends with it", "Nothing that is open");
        visit.submit("/removal", Map.of());
        assertThat(visit.page().select("tbody tr")).isEmpty();
        assertThat(visit.text()).contains("Nobody is in it yet");
    }

    @Test
    void aClosedCohortTakesNobodyInAndKeepsWhoIsThere() {
        var cohort = people.cohort();
        var learner = people.learner(cohort);
        var visit = administrator().get("/cohorts/" + cohort);
        var link = visit.submit("/links", Map.of()).page().select(".capability").text();
        visit.get("/cohorts/" + cohort);
        var adding = visit.filled(visit.form("/members"));
        adding.putAll(Map.of("who", learner, "as", "LEARNER"));
        visit.get("/cohorts/" + cohort + "/closing");
        assertThat(visit.text()).contains("1 invitation that could still be used: withdrawn");
        visit.submit("/closing", Map.of());
        assertThat(visit.text()).contains("This cohort is closed", learner);
        assertThat(visit.get("/cohorts/" + cohort + "/closing").path()).isEqualTo("/cohorts/" + cohort);
        assertThat(visit.page().select("form[action$=/members], form[action$=/links]"))
                .isEmpty();
        assertThat(visit.post("/cohorts/" + cohort + "/members", adding, Map.of())
                        .statusCode())
                .isEqualTo(422);
        var late = Visit.anonymous().get(link.substring(link.indexOf("/invitations/")));
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("was withdrawn");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Cohort.ofMember(people.id(learner), org.debrief.account.Role.LEARNER)))
                .isEmpty();
        visit.get("/cohorts/" + cohort).submit("/reopening", Map.of());
        assertThat(visit.text()).doesNotContain("This cohort is closed").contains(learner);
    }

    @Test
    void aClosedCohortWhoseNameIsTakenIsRenamedBeforeItOpensAgain() {
        var cohort = people.cohort();
        var name = "Cohort " + cohort;
        var visit = administrator().get("/cohorts/" + cohort + "/closing");
        visit.submit("/closing", Map.of());
        visit.get("/cohorts").submit("/cohorts", Map.of("name", name));
        visit.get("/cohorts/" + cohort).submit("/reopening", Map.of());
        assertThat(visit.status()).isEqualTo(409);
        assertThat(visit.text()).contains("Another cohort has this name now");
        visit.get("/cohorts/" + cohort).submit("/name", Map.of("name", name + ", the first"));
        visit.get("/cohorts/" + cohort).submit("/reopening", Map.of());
        assertThat(visit.text()).doesNotContain("This cohort is closed");
    }

    @Test
    void aMemberLeavesByThemselvesFromTheirAccountPage() {
        var cohort = people.cohort();
        var visit = Visit.as(people.learner(cohort)).get("/account");
        assertThat(visit.page().select("#cohorts + ul").text()).contains("Cohort " + cohort, "As a learner");
        visit.get(visit.page().select("a[href$=/departure]").attr("href"));
        assertThat(visit.text()).contains("Leave Cohort " + cohort, "Nothing that is open");
        visit.submit("/departure", Map.of());
        assertThat(visit.path()).startsWith("/account");
        assertThat(visit.text()).contains("You are in none");
        assertThat(visit.get("/cohorts/" + cohort + "/departure").status()).isEqualTo(404);
    }

    @Test
    void aCohortOfHundredsIsShownInAFewStatements() {
        var cohort = people.cohort();
        for (int i = 0; i < 12; i++) {
            people.learner(cohort);
        }
        var visit = administrator();
        assertThat(Statements.during(() -> visit.get("/cohorts/" + cohort))).hasSizeLessThanOrEqualTo(4);
        assertThat(visit.page().select("tbody tr")).hasSize(12);
        assertThat(Statements.during(() -> visit.get("/cohorts"))).hasSizeLessThanOrEqualTo(2);
    }

    /** Without a script nothing keeps a button from being pressed twice. */
    @Test
    void theSameFormsAtTheSameMomentMakeOneCohortAndOneLink() {
        var visit = administrator().get("/cohorts");
        var made = visit.filled(visit.form("/cohorts"));
        made.put("name", name());
        assertThat(visit.atOnce(4, "/cohorts", made)).containsOnly(303);
        var cohort = "/cohorts/" + made.get("request");
        assertThat(visit.get(cohort).text()).contains(made.get("name"));
        var link = visit.filled(visit.form("/links"));
        assertThat(visit.atOnce(4, cohort + "/links", link))
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
        assertThat(visit.get(cohort).page().select("#invitations + ol li")).hasSize(1);
    }
}
