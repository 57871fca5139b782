package org.debrief.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExhibitTagsTest {

    private static final String WORDS = "Regression to the <mean>.\n“Small trends & single numbers.”";

    private static final ShownExhibit[] EVERYTHING = Stream.of(
                    Januaries.all().map(Samples::plain),
                    Januaries.all().map(chart -> Samples.echoing(chart, true, WORDS)),
                    Stream.of(
                            Samples.plain(Januaries.A).in("card"),
                            Samples.echoing(Samples.ALERT, false, WORDS),
                            Samples.plain(Samples.EMPTY),
                            Samples.plain(Samples.INBOX),
                            Samples.plain(Samples.TABLE),
                            Samples.plain(Samples.NOTE),
                            Samples.plain(Samples.TIMELINE),
                            Samples.plain(Samples.SIMULATION)))
            .flatMap(shown -> shown)
            .toArray(ShownExhibit[]::new);

    @Test
    void everyExhibitHasItsTitleItsEvidenceAndItsCaption() {
        assertThat(Tags.page(EVERYTHING).select("figure.exhibit"))
                .hasSameSizeAs(EVERYTHING)
                .allSatisfy(figure -> {
                    assertThat(figure.select(".exhibit-title").text()).isNotBlank();
                    assertThat(figure.select(".evidence").text()).isNotBlank();
                    assertThat(figure.lastElementChild().tagName()).isEqualTo("figcaption");
                });
    }

    @Test
    void noIdIsUsedTwiceAndEveryReferenceIsToOne() {
        var page = Tags.page(EVERYTHING);

        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(references(page.select("[aria-labelledby], [aria-describedby]")))
                .isSubsetOf(ids);
    }

    private static List<String> references(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> Stream.of(element.attr("aria-labelledby"), element.attr("aria-describedby")))
                .flatMap(value -> Arrays.stream(value.split(" ")))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void noElementCarriesAStyleOfItsOwnAndNoExpressionIsLeft() {
        assertThat(Tags.page(EVERYTHING).select("[style], style, script")).isEmpty();
        assertThat(Tags.markup(List.of(EVERYTHING))).doesNotContain("{", "}", "NOT_FOUND", "null", "Optional");
    }

    @Test
    void everyDrawingSaysWhatItShowsAndHasItsNumbersInATable() {
        var page = Tags.page(EVERYTHING);

        assertThat(page.select("svg.plot")).hasSize(10).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.selectFirst("title").text()).isNotBlank();
            assertThat(svg.selectFirst("desc").text()).contains("deaths");
            var table = svg.closest(".shown").selectFirst("details table");
            assertThat(table.selectFirst("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).hasSizeGreaterThan(1);
            assertThat(table.select("tbody th[scope=row]")).hasSizeGreaterThan(12);
        });
    }

    @Test
    void withRulesAChartSaysWhichFireAndWhyAndPrintsTheReadingAndTheWordsWrittenBlind() {
        var shown = Tags.page(Samples.echoing(Januaries.C, true, WORDS));

        assertThat(shown.select(".rules li").text())
                .startsWith("Shift: above the mean from Jul Y2")
                .contains("At least seven");
        assertThat(shown.select(".reader em").text()).isEqualTo("not");
        assertThat(shown.select(".echo .label").text()).isEqualTo("You wrote, before any rule was shown:");
        assertThat(shown.selectFirst(".echo .answer").wholeText()).isEqualTo(WORDS);
        assertThat(shown.select("path.signal.concern")).hasSize(9);
    }

    @Test
    void plainAChartShowsNothingOfItsRules() {
        assertThat(Tags.page(Samples.plain(Januaries.B)).select(".rules, .reader, .echo, .signal, .mean, .limit"))
                .isEmpty();
    }

    @Test
    void aDocumentPrintsTheWordsInTheirPlaceAndItsReadersAsk() {
        var shown = Tags.page(Samples.echoing(Samples.ALERT, false, WORDS));

        assertThat(shown.selectFirst(".paper.form-alert .answer").wholeText()).isEqualTo(WORDS);
        assertThat(shown.select(".echo")).isEmpty();
        assertThat(shown.select(".readers li")).hasSize(2);
        assertThat(shown.select("dl.head-line dd").eachText())
                .containsExactly("The doctor with the drug chart", "03:10");
    }

    @Test
    void aDocumentWithoutTheWordsItWaitsForSaysSo() {
        assertThat(Tags.page(Samples.plain(Samples.EMPTY)).select(".paper").text())
                .isEqualTo("Nothing was written here.");
        assertThat(Tags.page(Samples.plain(Samples.ALERT)).select(".paper .answer, .paper .hint"))
                .isEmpty();
    }

    @Test
    void aTimelineIsAListOfMomentsInOrderOfTheirLayers() {
        assertThat(Tags.page(Samples.plain(Samples.TIMELINE))
                        .select(".timeline ol > li")
                        .eachText())
                .containsExactly(
                        "Week 1 The plan The Saturday round will start at eight.",
                        "Week 2 The plan A poster goes up by the lifts. Those who do the work The pharmacist works"
                                + " out when she must start.",
                        "Week 3 Those who do the work The nursery opens at half past eight.");
    }

    @Test
    void aSimulationIsRolledByAPlainFormThatComesBackToIt() {
        var first = Tags.page(Samples.plain(Samples.SIMULATION));
        assertThat(first.selectFirst("form").attr("method")).isEqualTo("get");
        assertThat(first.selectFirst("form").attr("action"))
                .isEqualTo("#" + first.selectFirst("figure").id());
        assertThat(first.selectFirst("input[name=roll]").val()).isEqualTo("2");
        assertThat(first.select("a")).isEmpty();
        assertThat(first.select(".rolled").text()).contains("One roll so far");

        var last = Tags.page(ShownExhibit.of(Placement.plain(Samples.SIMULATION), Optional.empty(), 5000));
        assertThat(last.select("button")).isEmpty();
        assertThat(last.select("a").text()).isEqualTo("Start again");
        assertThat(last.select(".rolled").text()).contains("1,000 rolls so far");
    }
}
