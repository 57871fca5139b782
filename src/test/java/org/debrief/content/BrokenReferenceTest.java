package org.debrief.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.content.GoodModule.ALERT;
import static org.debrief.content.GoodModule.FIRST;
import static org.debrief.content.GoodModule.FOLDER;
import static org.debrief.content.GoodModule.JANUARY;
import static org.debrief.content.GoodModule.MODULE;
import static org.debrief.content.GoodModule.NOTE;
import static org.debrief.content.GoodModule.ORDER;
import static org.debrief.content.GoodModule.SWITCH;
import static org.debrief.content.GoodModule.UNIT;
import static org.debrief.content.GoodModule.VIEWS;

/** One thing named that is not there, is there twice, or is of the wrong kind. */
class BrokenReferenceTest {

    private final GoodModule folder = new GoodModule();

    @Test
    void aTargetThatDoesNotExistIsRefused() {
        folder.replace(UNIT, "next: views", "next: view")
                .isRefused(
                        UNIT,
                        6,
                        "There is no scene `view` in this module. Did you mean `views`? Write it, or mend the name here.");
    }

    @Test
    void anOptionThatLeadsNowhereIsRefused() {
        folder.replace(FIRST, "to: off-switch", "to: elsewhere")
                .isRefused(FIRST, 14, "There is no scene `elsewhere` in this module. Write it, or mend the name here.");
    }

    @Test
    void aStartThatDoesNotExistIsRefused() {
        folder.replace(MODULE, "start: nine-ten", "start: noon")
                .isRefused(MODULE, 17, "There is no scene `noon` in this module. Write it, or mend the name here.");
    }

    @Test
    void aFurtherStrandThatStartsInTheCoreIsRefused() {
        folder.replace(MODULE, "further: [january]", "further: [january, views]")
                .isRefused(
                        MODULE,
                        18,
                        "The scene `views` is not `path: further`. Say so there, or name another one here.");
    }

    @Test
    void aFurtherSceneThatLeadsToTheCoreIsRefused() {
        folder.replace(ORDER, "next: marking", "next: views")
                .isRefused(
                        ORDER,
                        8,
                        "This scene is further and leads back to `views`, which is core. Lead to a further scene or to `end`.");
    }

    @Test
    void aCoreSceneThatLeadsToAFurtherOneIsRefused() {
        folder.replace(VIEWS, "next: end", "next: january")
                .isRefused(
                        VIEWS,
                        15,
                        "This scene is core and leads to `january`, which is further. Lead to `end`, and list `january` under `further` in module.yaml.");
    }

    @Test
    void anExhibitThatDoesNotExistIsRefused() {
        folder.replace(UNIT, "{id=alert ", "{id=alarm ");
        assertThat(folder.compile().errors())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        UNIT,
                        10,
                        "There is no exhibit `alarm` in this module. Add it under exhibits/, or mend it here."));
    }

    @Test
    void aMarkingOfWhatCannotBeMarkedIsRefused() {
        folder.replace(FOLDER + "scenes/120-marking.md", "exhibit: note", "exhibit: counts");
        assertThat(folder.compile().errors())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        FOLDER + "scenes/120-marking.md",
                        7,
                        "`counts` has nothing to mark. Name a fieldnote or a chart."));
    }

    @Test
    void anEntryThatIsNotInTheInventoryIsRefused() {
        folder.replace(FIRST, "inventory: [D01]", "inventory: [D01, D99]");
        assertThat(folder.compile().errors())
                .contains(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        FIRST,
                        6,
                        "`D99` is not in inventory.yaml. Add it there, or mend it here."));
    }

    @Test
    void aFrameworkElementThatDoesNotExistIsRefused() {
        folder.replace(MODULE, "[gmp-2024/d2]", "[gmp-2024/domain-nine]")
                .isRefused(MODULE, 13, "`gmp-2024/domain-nine` is not in frameworks/. Add it there, or mend it here.");
    }

    @Test
    void anOptionThatIsNotOfferedIsRefused() {
        folder.replace(FIRST, "{option=withdraw", "{option=withdrew")
                .isRefused(
                        FIRST,
                        22,
                        "The scene `nine-ten` offers no option `withdrew`. Did you mean `withdraw`? Mend the name here.");
    }

    @Test
    void aConditionOnASceneThatNeverComesBeforeIsRefused() {
        folder.replace(SWITCH, "\"chose(nine-ten, withdraw)\"", "\"not seen(on-the-unit)\"")
                .isRefused(
                        SWITCH,
                        6,
                        "This asks about `on-the-unit`, which never comes before this scene. Ask about an earlier one.");
    }

    @Test
    void aConditionOnAnOptionThatIsNotOfferedIsRefused() {
        folder.replace(SWITCH, "chose(nine-ten, withdraw)", "chose(nine-ten, shout)")
                .isRefused(SWITCH, 6, "The scene `nine-ten` offers no option `shout`. Mend the name here.");
    }

    @Test
    void anEchoOfASceneThatAsksNothingIsRefused() {
        folder.replace(VIEWS, "inventory: [D02]\n", "inventory: [D02]\nexhibits: [{id: counts, echoes: off-switch}]\n")
                .isRefused(
                        VIEWS,
                        6,
                        "Nothing is asked in `off-switch`, so there is nothing to print. Name another scene.");
    }

    @Test
    void anEchoOfALaterSceneIsRefused() {
        folder.replace(UNIT, "echoes=on-the-unit", "echoes=views")
                .isRefused(
                        UNIT,
                        10,
                        "This asks about `views`, which never comes before this scene. Ask about an earlier one.");
    }

    @Test
    void anEchoBeforeTheAnswerIsRefused() {
        folder.replace(UNIT, "evidence: what-if\n", "evidence: what-if\nexhibits: [{id: alert, echoes: on-the-unit}]\n")
                .isRefused(
                        UNIT,
                        5,
                        "Nothing is answered yet where this exhibit stands. Hold it back in an `exhibit` block.");
    }

    @Test
    void aPlaceForWordsThatNobodyFillsIsRefused() {
        folder.replace(UNIT, "{id=alert echoes=on-the-unit}", "{id=alert}")
                .isRefused(
                        UNIT, 10, "`alert` leaves a place for the learner's words. Say which scene's, with `echoes`.");
    }

    @Test
    void twoPlacesForTheLearnersWordsAreRefused() {
        folder.replace(ALERT, "  And that is all.", "  And {answer}.")
                .isRefused(ALERT, 8, "`{answer}` stands here twice. Keep one of them.");
    }

    @Test
    void aViewOfWhatIsNoChartIsRefused() {
        folder.replace(JANUARY, ", counts]", ", {id: counts, view: plain}]")
                .isRefused(JANUARY, 6, "Only a chart has a `view`; `counts` is a table. Take it out.");
    }

    @Test
    void aSceneIdUsedTwiceIsRefused() {
        folder.with(FOLDER + "scenes/090-again.md", folder.text(SWITCH))
                .isRefused(
                        FOLDER + "scenes/090-again.md",
                        2,
                        "The id `off-switch` is taken by " + SWITCH + ". Give one of them another id.");
    }

    @Test
    void anExhibitIdUsedTwiceIsRefused() {
        folder.with(FOLDER + "exhibits/other.yaml", folder.text(NOTE))
                .isRefused(
                        FOLDER + "exhibits/other.yaml",
                        2,
                        "The id `note` is taken by " + NOTE + ". Give one of them another id.");
    }

    @Test
    void anOptionIdUsedTwiceIsRefused() {
        folder.replace(ORDER, "{id: clerk,", "{id: nurse,")
                .isRefused(ORDER, 7, "The id `nurse` stands here twice. Give one of them another id.");
    }

    @Test
    void aModuleIdAndAnOrderUsedTwiceAreRefused() {
        for (var path : new GoodModule().bytes().keySet()) {
            if (path.startsWith(FOLDER)) {
                folder.with(path.replace("06-alert", "07-alert"), folder.text(path));
            }
        }
        assertThat(folder.compile().problems())
                .extracting(ContentProblem::toString)
                .containsExactly(
                        "modules/07-alert/module.yaml:2: error: `id: alert` is taken by " + MODULE
                                + ". Give one of them another.",
                        "modules/07-alert/module.yaml:4: error: `order: 6` is taken by " + MODULE
                                + ". Give one of them another.");
    }

    @Test
    void aCellOfNoRowIsRefused() {
        folder.replace(VIEWS, "{row: surgery,", "{row: medicine,")
                .isRefused(VIEWS, 12, "There is no row `medicine` here. Mend it, or add it.");
    }

    @Test
    void moreRowsThanAreOpenAreRefused() {
        folder.replace(VIEWS, "minimum: 1", "minimum: 2")
                .isRefused(VIEWS, 13, "Only 1 rows have an open cell. Ask for no more rows than that.");
    }

    @Test
    void anEstimateWithoutRoomIsRefused() {
        folder.replace(FOLDER + "scenes/140-guessing.md", "to: 100", "to: 0")
                .isRefused(FOLDER + "scenes/140-guessing.md", 7, "`to` must be larger than `from`. Mend one of them.");
    }
}
