package org.debrief.cohort;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CohortTest {

    @Inject
    People people;

    @Test
    void anAdministratorSeesWhoLearnsWithWhom() {
        var cohort = people.cohort();
        var learner = people.learner(cohort);
        var facilitator = people.facilitator(cohort);
        var page = Visit.as(people.administrator()).get("/cohorts").page();
        var section = page.select("section").stream()
                .filter(found -> found.select("h2").text().equals("Cohort " + cohort))
                .findFirst()
                .orElseThrow();
        assertThat(section.select("td").eachText()).containsExactly(facilitator, "Facilitator", learner, "Learner");
        assertThat(page.select("main a")).isEmpty();
    }

    @Test
    void nobodyElseDoes() {
        var cohort = people.cohort();
        assertThat(Visit.as(people.learner(cohort)).get("/cohorts").status()).isEqualTo(403);
        assertThat(Visit.as(people.facilitator(cohort)).get("/cohorts").status())
                .isEqualTo(403);
    }
}
