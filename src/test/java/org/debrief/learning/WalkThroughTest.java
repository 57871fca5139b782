package org.debrief.learning;

import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.content.Module;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WalkThroughTest {

    @Inject
    People people;

    @Inject
    Revisions revisions;

    @Test
    void everySceneOfEveryModuleIsReachedAndEveryWayEndsInTheSummary() {
        for (var module : revisions.modules()) {
            var visit = Visit.as(people.learner(people.cohort()));
            var seen = new TreeSet<String>();
            for (var way : Ways.covering(module)) {
                var walker = Walker.begin(visit, module.id()).choosing(way).after((scene, page) -> assertThat(
                                page.page().select(".kept .said dd"))
                        .as("what was said in " + scene)
                        .isNotEmpty());
                seen.addAll(walker.toTheEnd());
                assertThat(visit.text()).contains("Your path and your words");
                seen.addAll(walker.everyStrand());
            }
            assertThat(seen).as(module.id()).isEqualTo(scenes(module));
        }
    }

    private static Set<String> scenes(Module module) {
        return new TreeSet<>(module.scenes().keySet());
    }
}
