package org.debrief.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChartDrawingTest {

    @Test
    void beforeTheRulesAreShownNothingOfThemIsInTheDrawing() {
        Januaries.all().map(chart -> ChartDrawing.of(chart, false)).forEach(drawing -> {
            assertThat(drawing.reading()).isEmpty();
            assertThat(drawing.plot().levels()).isEmpty();
            assertThat(drawing.plot().marks()).allMatch(mark -> mark.shape().isDot());
            assertThat(drawing.numbers().columns()).containsExactly("When", "Deaths");
            assertThat(drawing.description()).doesNotContain("limit", "rule", "Mean");
        });
    }

    @Test
    void aPlainDescriptionGivesTheRangeAndTheHighestMonth() {
        assertThat(ChartDrawing.of(Januaries.A, false).description())
                .isEqualTo("24 points, Apr Y1 to Mar Y2. The lowest is Jun Y1 with 92 deaths, the highest Jan Y2 with"
                        + " 119.");
    }

    @Test
    void theRulesAreSilentOnTheFirstJanuary() {
        assertThat(ChartDrawing.of(Januaries.A, true).description())
                .endsWith("Mean 101.5; process limits 76.3 and 126.7. No rule of Making Data Count fires.");
    }

    @Test
    void theSecondJanuaryIsOutsideItsLimit() {
        var drawing = ChartDrawing.of(Januaries.B, true);

        assertThat(drawing.description())
                .contains("process limits 72.1 and 132.7. One rule of Making Data Count fires.")
                .contains("Outside a process limit: above the upper limit at Jan Y2.");
        assertThat(drawing.plot().marks().get(21).shape()).isEqualTo(MarkShape.DIAMOND);
        assertThat(drawing.plot().marks().get(21).tone()).isEqualTo("concern");
        assertThat(drawing.numbers().rows().get(21))
                .containsExactly("Jan Y2", "141", "Outside a process limit. Special cause: concern");
    }

    @Test
    void theThirdJanuaryIsPartOfAShiftThatBeganInJuly() {
        var drawing = ChartDrawing.of(Januaries.C, true);

        assertThat(drawing.description())
                .contains("Shift: above the mean from Jul Y2 to Mar Y2 (9 points). At least seven points in a row");
        assertThat(drawing.plot().marks().subList(0, 15))
                .allMatch(mark -> mark.shape().isDot());
        assertThat(drawing.plot().marks().subList(15, 24)).allMatch(mark -> mark.shape() == MarkShape.SQUARE);
    }

    @Test
    void fixedOnTheFirstYearTheShiftBeginsInJuneAndTwoMonthsAreNearTheLimit() {
        assertThat(ChartDrawing.of(Januaries.fixedOnFirst(12, Januaries.C), true)
                        .description())
                .contains("Mean 98; process limits 82.3 and 113.7. They come from the first 12 points.")
                .contains("Two rules of Making Data Count fire.")
                .contains("Two of three near a limit: towards the upper limit at Jan Y2 and Feb Y2.")
                .contains("Shift: above the mean from Jun Y2 to Mar Y2 (10 points).");
    }

    @Test
    void theFourthIsEveryWinter() {
        assertThat(ChartDrawing.of(Januaries.D, true).description())
                .contains("above the upper limit at Jan Y1 and at Jan Y2.")
                .contains("Trend: rising from Jul Y1 to Jan Y1 (7 points)");
    }

    @Test
    void theLastJanuaryIsNamedAndEverySixthMonthBesideIt() {
        assertThat(ChartDrawing.of(Januaries.A, false).plot().labels())
                .extracting(label -> label.text() + " " + label.under() + (label.named() ? "!" : ""))
                .containsExactly("Jul Y1", "Jan Y1", "Jul Y2", "Jan Y2!");
    }

    @Test
    void theScaleIsTheSameBeforeAndAfterTheRules() {
        Januaries.all()
                .forEach(chart -> assertThat(ChartDrawing.of(chart, true).plot().trace())
                        .isEqualTo(ChartDrawing.of(chart, false).plot().trace()));
    }

    @Test
    void aLowerLimitBelowNoughtIsNotDrawnButNamed() {
        var drawing =
                ChartDrawing.of(Januaries.chart("x", 1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1), true);

        assertThat(drawing.plot().levels()).extracting(Plot.Level::name).containsExactly("upper", "mean");
        assertThat(drawing.description())
                .contains("process limits −3.06 and 6.95.")
                .contains("The lower limit, −3.06, is below nought and is not drawn.");
    }

    @Test
    void aRunChartShowsItsMedianAndNoLimits() {
        var run = Januaries.chart("january-a", "run", Januaries.A.points(), null);

        assertThat(ChartDrawing.of(run, false).plot().levels())
                .extracting(level -> level.name() + " " + level.figure())
                .containsExactly("median 101");
        assertThat(ChartDrawing.of(run, true).description()).endsWith("The median is 101. A run chart has no limits.");
    }

    @Test
    void fewPointsGiveTrialLimitsAndEqualOnesSayNothing() {
        assertThat(ChartDrawing.of(Januaries.chart("x", 5, 7, 6), true).description())
                .contains("These are trial limits: fewer than 12 points.");
        assertThat(ChartDrawing.of(Januaries.chart("x", 5, 5, 5), true).description())
                .contains("Nothing varies, so the limits lie on the mean and say nothing.");
        assertThat(ChartDrawing.of(Januaries.chart("x", "xmr", List.of(new Chart.Point("Now", 5)), null), true)
                        .description())
                .contains("There are too few points for limits.");
    }
}
