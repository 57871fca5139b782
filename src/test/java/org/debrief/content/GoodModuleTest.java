package org.debrief.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GoodModuleTest {

    private final GoodModule good = new GoodModule();

    @Test
    void nothingIsWrongInTheGoodModule() {
        assertThat(good.compile().problems()).isEmpty();
        assertThat(good.compile().revisions()).hasSize(1);
    }

    @Test
    void everyActivityAndExhibitComesOutAsItsKind() {
        var module = good.module();
        assertThat(module.scenes().values())
                .flatExtracting(
                        scene -> scene.activity().map(Activity::kind).stream().toList())
                .containsExactlyInAnyOrder(
                        "decide",
                        "write",
                        "matrix",
                        "sort",
                        "order",
                        "mark",
                        "notice",
                        "estimate",
                        "reflect",
                        "commit");
        assertThat(good.scene("january").exhibits())
                .extracting(placement -> placement.exhibit().kind())
                .containsExactly("chart", "table");
        assertThat(good.scene("guessing").exhibits())
                .extracting(placement -> placement.exhibit().kind())
                .containsExactly("timeline", "simulation");
    }

    @Test
    void anOptionsOwnTargetComesBeforeNext() {
        assertThat(good.scene("nine-ten").ways())
                .containsExactly(
                        new Scene.Way("on-the-unit", new Condition.Chose("nine-ten", "listen")),
                        new Scene.Way("off-switch", new Condition.Chose("nine-ten", "withdraw")));
        assertThat(good.scene("views").ways()).containsExactly(new Scene.Way(Scene.END, Condition.ALWAYS));
    }

    @Test
    void whatTheLearnerWroteStandsBetweenTheTwoHalvesOfADocument() {
        var held =
                (Passage.HeldExhibit) good.scene("on-the-unit").heldBack().all().get(0);
        var document = (Document) held.placement().exhibit();
        assertThat(document.body().markup()).isEqualTo("<p>It says:</p>");
        assertThat(document.after().markup()).isEqualTo("<p>And that is all.</p>");
        assertThat(document.at()).contains("03:10");
        assertThat(held.placement().echoes()).contains("on-the-unit");
    }

    @Test
    void clausesOfAFieldnoteBecomeWhatIsMarked() {
        var mark = (Mark) good.scene("marking").activity().orElseThrow();
        assertThat(mark.spans())
                .containsExactly(new Choice("c1", "She arrives early."), new Choice("c2", "She is anxious."));
    }

    @Test
    void pointsOfAChartBecomeWhatIsMarked() {
        var onChart = new GoodModule()
                .replace(GoodModule.FOLDER + "scenes/120-marking.md", "exhibit: note", "exhibit: january");
        var mark = (Mark)
                onChart.without(GoodModule.NOTE).scene("marking").activity().orElseThrow();
        assertThat(mark.spans())
                .containsExactly(
                        new Choice("p1", "Nov: 98"), new Choice("p2", "Dec: 101.5"), new Choice("p3", "Jan: 112"));
    }

    @Test
    void numbersInATableStayAsTheyAreWritten() {
        var table = (Table) good.scene("january").exhibits().get(1).exhibit();
        assertThat(table.rows().get(1)).containsExactly("May", "1.10");
    }

    @Test
    void evidenceOfAReportComesFromTheInventory() {
        var views = new GoodModule()
                .replace(
                        GoodModule.VIEWS,
                        "::: consequence {evidence=told when=\"seen(off-switch)\"}",
                        "::: reported {inventory=D02}");
        var reported = (Passage.Reported) views.scene("views").heldBack().all().get(0);
        assertThat(reported.evidence()).isEqualTo(Evidence.TOLD);
        assertThat(reported.sections()).isEqualTo("1.3");
        assertThat(reported.outcomeMissing()).isFalse();
    }

    @Test
    void modulesComeInTheirOrder() {
        var folder = new GoodModule();
        for (var path : folder.bytes().keySet().stream()
                .filter(p -> p.startsWith(GoodModule.FOLDER))
                .toList()) {
            var text = folder.text(path)
                    .replace("id: alert\ntitle: The alert\norder: 6", "id: earlier\ntitle: E\norder: 2");
            folder.with(path.replace("06-alert", "09-earlier"), text);
        }
        assertThat(folder.compile().problems()).isEmpty();
        assertThat(folder.compile().revisions())
                .extracting(revision -> revision.module().id())
                .containsExactly("earlier", "alert");
    }

    @Test
    void nothingHeldBackStandsInThePartBefore() {
        var scene = good.scene("nine-ten");
        assertThat(scene.toString())
                .contains("Seven messages")
                .doesNotContain("surprised", "off by noon", "He was told", "message from somebody");
    }
}
