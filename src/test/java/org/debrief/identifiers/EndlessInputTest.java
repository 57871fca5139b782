package org.debrief.identifiers;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** A guard against patterns that never come back; it measures nothing. */
class EndlessInputTest {

    private static final int LENGTH = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                " ",
                "a",
                "A",
                "@",
                ".",
                "-",
                "'",
                "\n",
                "\t",
                "\"",
                "é",
                "O'",
                "0",
                "9 ",
                "1-",
                "1.",
                "1/",
                "12/03/2019 ",
                "a.",
                "a@",
                "a@a.",
                "-a",
                "A-",
                "A.",
                "A ",
                "Aa ",
                "Aa-",
                "Aa and ",
                "Mr Mr Mr ",
                "Mr ",
                "Mr. ",
                "Mr A ",
                "Dr van ",
                "Dr Patel ",
                "Drs Patel, ",
                "Drs A. ",
                "St ",
                "University Hospitals of ",
                "NHS Trust ",
                "Northtown Hospital ",
                "Council ",
                "ward 7 ",
                "ward 7 Monday ",
                "chair ",
                "the only ",
                "the only the ",
                "director of ",
                "March ",
                "12 March ",
                "first of ",
                "http://",
                "www.",
                "www",
                "a/",
                "NHS number ",
                "NHS 943 476 5919 ",
                "943 ",
                "DOB ",
                "born 120354 ",
                "MRN ",
                "MRN A1",
                "A1 ",
                "SW1A 1A",
                "12 High ",
                "Flat 1 ",
                "patient called ",
                "his name is ",
                "Gazette ",
                "'Aa Post' ",
                "bleep ",
                "+44 ",
                "(0",
                "07700 ",
                "\u0301",
                "\u200B",
                "\uD835\uDFD7",
                "\uD83D",
                "\u00A0",
                "! ",
                "!\n",
                "\n \n",
                "AB 1 2 3 ",
                "https://a.",
                "Jane Example MP "
            })
    void comesBackWhateverIsRepeated(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        List<Finding> findings = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> IdentifierCheck.check(text));
        assertThat(findings).allMatch(finding -> finding.end() <= text.length());
    }
}
