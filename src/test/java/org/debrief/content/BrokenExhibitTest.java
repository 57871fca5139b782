package org.debrief.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.content.GoodModule.CHART;
import static org.debrief.content.GoodModule.DATA;
import static org.debrief.content.GoodModule.FOLDER;
import static org.debrief.content.GoodModule.NOTE;
import static org.debrief.content.GoodModule.TABLE;

/** One thing wrong in an exhibit. */
class BrokenExhibitTest {

    private static final String YEARS = FOLDER + "exhibits/years.yaml";
    private static final String ROLLING = FOLDER + "exhibits/rolling.yaml";

    private final GoodModule folder = new GoodModule();

    @Test
    void anExhibitWithoutACaptionIsRefused() {
        folder.replace(NOTE, "caption: Two clauses.\n", "")
                .isRefused(
                        NOTE,
                        1,
                        "`caption` is missing. Say in a sentence what it shows; it is also what is read aloud to those who cannot see it.");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        folder.replace(TABLE, "rows: [[April, 98], [May, 1.10]]", "rows: []")
                .isRefused(TABLE, 7, "`rows` has 0 entries. Give the rows, each a list of cells.");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        folder.replace(TABLE, "[May, 1.10]", "[May]")
                .isRefused(TABLE, 7, "This row has 1 cells and the table has 2 columns. Make them the same.");
    }

    @Test
    void aChartWithoutItsFileIsRefused() {
        folder.replace(CHART, "data: january.csv", "data: december.csv");
        assertThat(folder.compile().errors())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        CHART,
                        7,
                        "There is no file `december.csv` beside this one. Add it, or mend its name."));
    }

    @Test
    void aChartOfOnePointIsRefused() {
        folder.with(DATA, "label,value\nJan,1\n")
                .isRefused(CHART, 7, "A chart needs at least two points; `january.csv` holds 1. Add some.");
    }

    @Test
    void aValueThatIsNoNumberIsRefused() {
        folder.replace(DATA, "101.5", "many")
                .isRefused(DATA, 3, "`Dec,many` is no label and number. Write it like `Apr,98`.");
    }

    @Test
    void aLabelThatStandsTwiceIsRefused() {
        folder.replace(DATA, "Dec", "Nov")
                .isRefused(DATA, 3, "The label `Nov` stands on line 2 already. Make each label different.");
    }

    @Test
    void numbersWithoutAHeadingAreRefused() {
        folder.replace(DATA, "label,value\n", "").isRefused(DATA, 1, "The first line must be `label,value`. Add it.");
    }

    @Test
    void aBaselineLongerThanTheChartIsRefused() {
        folder.replace(CHART, "better: lower", "better: lower\nbaseline: 12")
                .isRefused(CHART, 11, "The baseline is longer than the chart, which has 3 points. Shorten it.");
    }

    @Test
    void numbersThatDoNotSayTheyAreSyntheticAreRefused() {
        folder.replace(CHART, "evidence: synthetic", "evidence: observed")
                .isRefused(
                        CHART,
                        5,
                        "These numbers are labelled `observed`, but the caption cites no source. If they are made up, say `evidence: synthetic`; if not, cite where they come from.");
    }

    @Test
    void aSimulationThatDoesNotSayItIsSyntheticIsRefused() {
        folder.replace(ROLLING, "evidence: synthetic", "evidence: what-if")
                .isRefused(
                        ROLLING,
                        5,
                        "These numbers are labelled `what-if`, but the caption cites no source. If they are made up, say `evidence: synthetic`; if not, cite where they come from.");
    }

    @Test
    void aTableOfNumbersThatDoesNotSayItIsSyntheticIsRefused() {
        folder.replace(TABLE, "evidence: synthetic", "evidence: what-if")
                .isRefused(
                        TABLE,
                        5,
                        "These numbers are labelled `what-if`, but the caption cites no source. If they are made up, say `evidence: synthetic`; if not, cite where they come from.");
    }

    @Test
    void realNumbersWithTheirSourceAreAllowed() {
        folder.replace(CHART, "evidence: synthetic", "evidence: literature")
                .replace(CHART, "caption: Deaths each month.", "caption: Deaths each month [@jones-fulop-2021].");
        assertThat(folder.compile().problems()).isEmpty();
    }

    @Test
    void anEventInALayerThatIsNotThereIsRefused() {
        folder.replace(YEARS, "layer: staff", "layer: staffs")
                .isRefused(YEARS, 7, "There is no layer `staffs` here. Did you mean `staff`? Its layers are `staff`.");
    }

    @Test
    void anExhibitThatStandsNowhereIsWarnedOf() {
        folder.with(FOLDER + "exhibits/other.yaml", folder.text(NOTE).replace("id: note", "id: other"))
                .isWarned(
                        FOLDER + "exhibits/other.yaml",
                        1,
                        "The exhibit `other` stands nowhere. Place it in a scene, or take it out.");
    }

    @Test
    void numbersThatNoChartReadsAreWarnedOf() {
        folder.with(FOLDER + "exhibits/spare.csv", "label,value\n")
                .isWarned(
                        FOLDER + "exhibits/spare.csv",
                        1,
                        "No chart reads these numbers. Name the file in one, or take it out.");
    }
}
