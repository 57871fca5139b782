package org.debrief.journeys;

import java.util.HashSet;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class JanuaryJourneyTest extends JourneyTest {
    private static final String SENTENCES = "I cannot tell from one month. May I come back to you with two years?";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyHand")
    void sentencesWrittenBlindStandUnderFourDifferentMonths(Hand hand, Rendering rendering) {
        var reader = begun(reader(hand, rendering), learner(), "january");
        reader.keep(Map.of("text", "She looks at me, not at the line.")).goOn();
        reader.keep(Map.of("text", SENTENCES)).goOn();
        judgesFourChartsBeforeAnyRule(reader);
        seesTheRulesAndTheSentences(reader);
        reader.goOn();
        finishes(reader);
        rollsAgainAndAgain(reader);
    }

    private static void judgesFourChartsBeforeAnyRule(Reader reader) {
        assertThat(reader.scene()).isEqualTo("four-januaries");
        assertThat(reader.page().locator("svg.plot[role=img]").count()).isEqualTo(4);
        assertThat(reader.page()
                        .locator(".rules, .echo, .plot .limit, .plot .signal")
                        .count())
                .isZero();
        assertThat(reader.page().content()).doesNotContain(SENTENCES).doesNotContain("Same words, four different");
        reader.keep(Map.of("card.a", "ordinary", "card.b", "event", "card.c", "level", "card.d", "winter"));
    }

    private static void seesTheRulesAndTheSentences(Reader reader) {
        assertThat(reader.page().locator(".echo .answer").allInnerTexts())
                .containsExactly(SENTENCES, SENTENCES, SENTENCES, SENTENCES);
        assertThat(reader.page().locator(".rules").count()).isEqualTo(4);
        assertThat(new HashSet<>(reader.page().locator(".rules").allInnerTexts()))
                .hasSize(4);
        reader.reads("Same words, four different months.", "Regression to the mean", "Words on this page");
    }

    private static void finishes(Reader reader) {
        while (!reader.scene().equals("summary")) {
            if (reader.fields().isEmpty()) {
                reader.press("Go on");
            } else {
                reader.keep(Map.of()).goOn();
            }
        }
    }

    private static void rollsAgainAndAgain(Reader reader) {
        reader.press("The worst of twelve");
        reader.keep(Map.of("number", "50"));
        var seen = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            seen.add(reader.page().innerText(".rolled"));
            reader.press("Roll again");
            assertThat(reader.page().url()).contains("?roll=" + (i + 2));
        }
        assertThat(seen).hasSize(3);
    }
}
