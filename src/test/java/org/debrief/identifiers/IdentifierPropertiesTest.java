package org.debrief.identifiers;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierPropertiesTest {

    @Property
    void findingsLieInTheTextInOrderAndApart(@ForAll("texts") String text) {
        int last = 0;
        for (Finding finding : IdentifierCheck.check(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(last).isLessThan(finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
            last = finding.end();
        }
    }

    @Property
    void theSameTextGivesTheSameFindings(@ForAll("texts") String text) {
        assertThat(IdentifierCheck.check(text)).isEqualTo(IdentifierCheck.check(text));
    }

    @Property
    void noStringMakesItFail(@ForAll String text) {
        assertThat(IdentifierCheck.check(text)).isNotNull();
    }

    @Property
    void wordsBeforeMoveAFindingAndChangeNothingElse(@ForAll @IntRange(max = 50) int words) {
        String before = "and so ".repeat(words);
        Finding finding =
                IdentifierCheck.check(before + "NHS number 943 476 5919").get(0);
        assertThat(finding.start()).isEqualTo(before.length() + 11);
        assertThat(finding.rule()).isEqualTo("nhs-number");
    }

    @Property
    void everyValidNumberCalledAnNhsNumberBlocksUnlessItIsAPlaceholder(@ForAll @IntRange(max = 999_999_999) int first) {
        String nine = String.format("%09d", first);
        Modulus11.checkDigit(nine).ifPresent(check -> {
            String number = nine + check;
            boolean placeholder = number.chars().distinct().count() == 1;
            assertThat(IdentifierCheck.check("NHS number " + number))
                    .singleElement()
                    .matches(finding -> finding.blocksSharing() != placeholder);
        });
    }

    /** Numbers outside the drama ranges are made here and written nowhere. */
    @Property
    void anyOtherMobileNumberWarnsHighly(@ForAll @IntRange(min = 10_000_000, max = 69_999_999) int rest) {
        String text = "ring 079" + rest + " please";
        assertThat(IdentifierCheck.check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("phone");
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        });
    }

    @Property
    void everyTitleAndSurnameIsFound(@ForAll("titles") String title, @ForAll("surnames") String surname) {
        assertThat(IdentifierCheck.check("Then " + title + " " + surname + " left."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("titled-name");
                    assertThat(finding.start()).isEqualTo(5);
                    assertThat(finding.end()).isEqualTo(6 + title.length() + surname.length());
                });
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                "Mr",
                "Mrs",
                "Ms",
                "Miss",
                "Mx",
                "Dr",
                "Prof",
                "Professor",
                "Sir",
                "Dame",
                "Lord",
                "Lady",
                "Rev",
                "Sister",
                "Matron",
                "Nurse",
                "Cllr",
                "Baroness");
    }

    @Provide
    Arbitrary<String> surnames() {
        return Arbitraries.of(
                "Patel",
                "Okafor",
                "O'Brien",
                "McDonald",
                "Nguyen",
                "Smith-Jones",
                "Çelik",
                "Żak",
                "Li",
                "Hughes",
                "Hall",
                "Wood",
                "Singh",
                "Begum",
                "García",
                "Møller",
                "Škoda",
                "Ó Briain",
                "de Souza",
                "bin Said");
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = List.of(
                "NHS number ",
                "943 476 5919",
                "Dr ",
                "Patel",
                "\u00A0",
                "\u200B",
                "\u2013",
                "12/03/2019",
                " ward 7 ",
                "DOB ",
                "Northtown ",
                "Hospital",
                "the chair",
                "07700 900123",
                "SW1A 1AA",
                "@",
                ".",
                " ",
                "\r\n",
                "a",
                "1",
                "\u0663",
                "\uD835\uDFD7",
                "\uD83D",
                "\uDE00",
                "e\u0301",
                "www.",
                "born",
                "March",
                "ST3 1st",
                "\"");
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
