package org.debrief.archive;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AccountTest {

    @Inject
    People people;

    @Test
    void thePageSaysWhoOneIsAndWhatIsKept() {
        for (var name : new String[] {people.learner(people.cohort()), people.administrator()}) {
            var page = Visit.as(name).get("/account").text();
            assertThat(page).contains(name, "What is kept about you", "in this browser");
        }
    }

    @Test
    void aBrowserLeftOpenElsewhereIsSignedOutFromHere() {
        var name = people.learner(people.cohort());
        var elsewhere = Visit.as(name);
        var here = Visit.as(name).get("/account");
        assertThat(here.page().select("#signed-in + ul > li")).hasSize(2);
        here.submit("/revocation", Map.of());
        assertThat(here.page().select("#signed-in + ul > li")).hasSize(1);
        assertThat(elsewhere.get("/modules").path()).startsWith("/sign-in");
        assertThat(here.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void nobodySignsOthersOut() {
        var cohort = people.cohort();
        var name = people.learner(cohort);
        var victim = Visit.as(name);
        var twice = Visit.as(name).get("/account");
        var stranger = Visit.as(people.learner(cohort)).get("/account");
        var fields = stranger.filled(stranger.form("/sign-out"));
        var path = twice.form("/revocation").attr("action");
        assertThat(stranger.post(path, fields, Map.of()).statusCode()).isEqualTo(404);
        assertThat(victim.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void signingOutEndsTheSignIn() {
        var visit = Visit.as(people.learner(people.cohort()));
        var cookie = visit.cookies().get("sign-in");
        visit.get("/account").submit("/sign-out", Map.of());
        assertThat(visit.cookies()).doesNotContainKey("sign-in");
        visit.cookies().put("sign-in", cookie);
        assertThat(visit.get("/modules").path()).startsWith("/sign-in");
    }
}
