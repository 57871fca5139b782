package org.debrief.debrief;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Statements;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** However many debriefs there are, a page of them asks the database as often as for one. */
@QuarkusTest
class DebriefStatementCountTest {

    private static final int SIGN_IN = 1;
    private static final int LISTS = 3;

    @Inject
    People people;

    private static List<String> toRead(Visit visit, String path) {
        return Statements.during(() -> assertThat(visit.get(path).status()).isEqualTo(200));
    }

    @Test
    void theListsOfALearnerAndAFacilitatorStayFlat() {
        var first = new Correspondence(people).closed();
        for (int more = 0; more < 3; more++) {
            again(first).asked();
            again(first).claimed();
            again(first).sent();
        }
        assertThat(toRead(first.learner, "/debriefs")).hasSizeBetween(2, LISTS + SIGN_IN);
        assertThat(toRead(first.facilitator, "/debriefs")).hasSizeBetween(2, LISTS + SIGN_IN);
    }

    private Correspondence again(Correspondence before) {
        return new Correspondence(people, before.cohort, before.learner, before.facilitator);
    }
}
