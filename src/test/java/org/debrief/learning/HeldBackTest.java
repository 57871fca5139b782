package org.debrief.learning;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.content.HeldBackWords;
import org.debrief.content.Module;
import org.debrief.content.Scene;

import static org.assertj.core.api.Assertions.assertThat;

/** Commit before reveal: what follows is not in the bytes of a page before its answer is kept. */
@QuarkusTest
class HeldBackTest {

    @Inject
    People people;

    @Inject
    Revisions revisions;

    @Test
    void nothingHeldBackIsSentBeforeTheAnswerAndSomeOfItIsAfter() {
        for (var module : revisions.modules()) {
            var visit = Visit.as(people.learner(people.cohort()));
            var checked = new TreeSet<String>();
            var all = new TreeSet<>(module.scenes().keySet());
            for (var way : Ways.covering(module)) {
                if (checked.equals(all)) {
                    break;
                }
                var walker = Walker.begin(visit, module.id())
                        .choosing(way)
                        .before((scene, page) -> {
                            if (checked.add(scene)) {
                                saysNothing(scene(module, scene), page);
                            }
                        })
                        .after((scene, page) -> tells(scene(module, scene), page));
                walker.toTheEnd();
                if (!checked.containsAll(module.further())) {
                    walker.everyStrand();
                }
            }
            assertThat(checked).isEqualTo(all);
        }
    }

    private static void saysNothing(Scene scene, Visit visit) {
        if (scene.activity().isEmpty()) {
            return;
        }
        assertThat(found(scene, visit)).as("before " + scene.id()).isEmpty();
        var form = visit.form("/response");
        var unanswered = visit.again();
        unanswered.post(
                form.attr("action"),
                java.util.Map.of(
                        "form-token", form.select("[name=form-token]").val(),
                        "request", form.select("[name=request]").val(),
                        "version", form.select("[name=version]").val()),
                java.util.Map.of());
        assertThat(unanswered.status()).as("an empty answer to " + scene.id()).isEqualTo(422);
        assertThat(found(scene, unanswered)).as("refused in " + scene.id()).isEmpty();
    }

    private static void tells(Scene scene, Visit visit) {
        if (!scene.heldBack().isEmpty() && visit.source().contains("id=\"what-follows\" tabindex")) {
            assertThat(found(scene, visit)).as("after " + scene.id()).isNotEmpty();
        }
    }

    private static Set<String> found(Scene scene, Visit visit) {
        var held = new HashSet<>(HeldBackWords.of(scene));
        held.retainAll(HeldBackWords.runs(visit.source()));
        return held;
    }

    private static Scene scene(Module module, String id) {
        return module.scene(id).orElseThrow();
    }

    @Test
    void nothingHeldBackIsInTheTriedSceneBeforeItsAnswerNorInAnAsset() {
        var page = Visit.anonymous().get("/try");
        var texts = new HashSet<>(HeldBackWords.runs(page.source()));
        var assets = page.page().select("link[href]").eachAttr("href");
        assets.addAll(page.page().select("script[src]").eachAttr("src"));
        assets.forEach(asset ->
                texts.addAll(HeldBackWords.runs(Visit.anonymous().getOnly(asset).asString())));
        for (var module : revisions.modules()) {
            for (var scene : module.scenes().values()) {
                assertThat(HeldBackWords.of(scene)).as(scene.id()).doesNotContainAnyElementsOf(texts);
            }
        }
    }

    @Test
    void theListTheModuleAndAnUnfinishedSummaryHoldItBackToo() {
        var visit = Visit.as(people.learner(people.cohort()));
        for (var module : revisions.modules()) {
            var walker = Walker.begin(visit, module.id());
            for (var path : new String[] {"/modules", "/modules/" + module.id(), walker.attempt() + "/summary"}) {
                visit.get(path);
                module.scenes().values().forEach(scene -> assertThat(found(scene, visit))
                        .as(path + " " + scene.id())
                        .isEmpty());
            }
        }
    }
}
