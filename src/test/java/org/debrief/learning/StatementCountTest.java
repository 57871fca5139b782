package org.debrief.learning;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Statements;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Three statements for a page, and one for who is asking. */
@QuarkusTest
class StatementCountTest {

    private static final int ALLOWED = 3 + 1;

    @Inject
    People people;

    private Visit visit;

    @BeforeEach
    void signIn() {
        visit = Visit.as(people.learner(people.cohort()));
    }

    private List<String> toRead(String path) {
        return Statements.during(() -> {
            visit.get(path);
            assertThat(visit.status()).as(path).isEqualTo(200);
        });
    }

    @Test
    void everySceneBeforeAndAfterItsAnswer() {
        for (var module : new String[] {"january", "sepsis-alert", "therapy-session"}) {
            var walker = Walker.begin(visit, module);
            walker.before((scene, page) -> isCheap(walker.scenePath(scene)))
                    .after((scene, page) -> isCheap(walker.scenePath(scene)));
            walker.toTheEnd();
            walker.everyStrand();
            isCheap(walker.attempt() + "/summary");
        }
        isCheap("/modules");
        isCheap("/modules/january");
    }

    @Test
    void aSceneWithADraftAndSecondThoughts() {
        var walker = Walker.begin(visit, "sepsis-alert");
        visit.submitTo("/response", walker.scenePath("nine-ten") + "/draft", Map.of("text", "Half"));
        isCheap(walker.scenePath("nine-ten"));
        visit.submit("/response", Map.of());
        for (int thought = 0; thought < 3; thought++) {
            visit.submit("/second-thoughts", Map.of("text", "Thought " + thought));
        }
        isCheap(walker.scenePath("nine-ten"));
    }

    @Test
    void theListStaysFlatAsAttemptsGrow() {
        for (int attempt = 0; attempt < 5; attempt++) {
            Walker.begin(visit, "january").answer();
        }
        isCheap("/modules");
        isCheap("/modules/january");
    }

    @Test
    void aPageForEverybodyAsksTheDatabaseNothing() {
        visit = Visit.anonymous();
        assertThat(toRead("/")).isEmpty();
        assertThat(toRead("/try")).isEmpty();
    }

    private void isCheap(String path) {
        assertThat(toRead(path)).as(path).hasSizeBetween(1, ALLOWED);
        assertThat(visit.path()).isEqualTo(path);
    }
}
