package org.debrief.debrief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationTest {

    private static final String TEXT = "Six people,\n\n one alert. That’s “odd”, she said; that is all.";

    @ParameterizedTest
    @ValueSource(strings = {"Six people, one alert.", "  Six people,\r\none alert.", "Six people,\u00a0one   alert."})
    void whiteSpaceMayDiffer(String typed) {
        assertThat(Quotation.find(typed, TEXT)).hasValueSatisfying(found -> {
            assertThat(found.words()).isEqualTo("Six people,\n\n one alert.");
            assertThat(TEXT.substring(found.start(), found.end())).isEqualTo(found.words());
        });
    }

    @Test
    void theLearnersOwnMarksAreKept() {
        assertThat(Quotation.find("That's \"odd\"", TEXT).orElseThrow().words()).isEqualTo("That’s “odd”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seven people", "six people", "one alarm", "", "   ", "ix people", "peopl", "all. More"})
    void anythingElseIsNotTheirWords(String typed) {
        assertThat(Quotation.find(typed, TEXT)).isEmpty();
    }

    @Test
    void aWordIsFoundWhereItStandsWhole() {
        assertThat(Quotation.find("hat", "that hat")).hasValue(new Quotation("hat", 5, 8));
    }

    @Test
    void theWholeTextCanBeQuoted() {
        assertThat(Quotation.find(" a b ", " a  b ")).hasValue(new Quotation("a  b", 1, 5));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(Quotation.find("a", "")).isEmpty();
    }
}
