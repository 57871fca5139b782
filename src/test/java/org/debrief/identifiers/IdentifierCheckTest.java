package org.debrief.identifiers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS number 943\u00A0476\u00A05919 ends",
                "NHS number 943\u2009476\u20095919 ends",
                "NHS number 943\u2013476\u20135919 ends",
                "NHS number 943\u2011476\u20115919 ends",
                "NHS number \u0669\u0664\u0663 \u0664\u0667\u0666 \u0665\u0669\u0661\u0669 ends",
                "NHS number \uFF19\uFF14\uFF13\uFF14\uFF17\uFF16\uFF15\uFF19\uFF11\uFF19 ends",
                "NHS number 943\u200B476\u200B5919 ends",
                "\r\n\r\nNHS\r\nnumber 943 476 5919 ends",
                "\uD83D\uDE00 NHS number 943 476 5919 ends",
                "NHS number \uD835\uDFD7434765919 ends"
            })
    void pointsIntoTheTextAsItWasTyped(String text) {
        Finding finding = only(text);
        assertThat(finding.rule()).isEqualTo("nhs-number");
        assertThat(text.substring(finding.end())).isEqualTo(" ends");
        assertThat(text.substring(0, finding.start())).endsWith("number ");
    }

    @Test
    void blocksSharingOnlyForAValidNhsNumberThatIsCalledOne() {
        assertThat(only("NHS number 943 476 5919").blocksSharing()).isTrue();
        assertThat(only("NHS number 401 023 2137").blocksSharing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5919",
                "9434765919",
                "NHS number 943 476 5918",
                "NHS number 000 000 0000",
                "CHI 0101701233",
                "hospital number A1234567",
                "GMC 1234567",
                "Dr Patel",
                "Northtown NHS Foundation Trust, 401 023 2137",
                "DOB 12/03/1954"
            })
    void warnsWithoutBlockingForEverythingElse(String text) {
        assertThat(IdentifierCheck.check(text)).isNotEmpty().noneMatch(Finding::blocksSharing);
    }

    @Test
    void saysWhenANumberIsInTheTestRange() {
        assertThat(only("NHS number 943 476 5919").label()).isEqualTo("NHS number (test range)");
        assertThat(only("NHS number 401 023 2137").label()).isEqualTo("NHS number");
    }

    @Test
    void keepsTheMoreSevereOfTwoThatOverlap() {
        assertThat(Examples.rules("MRN 9434765919")).containsExactly("hospital-number");
    }

    @Test
    void keepsTheLongerOfTwoEquallySevere() {
        assertThat(Examples.rules("Mr and Mrs Smith of 12 Smith Street")).containsExactly("titled-name", "address");
        assertThat(Examples.rules("www.example.co.uk/a/1234567")).containsExactly("link");
    }

    @Test
    void findsEverythingInAHandoverNote() {
        String note = "Mr J. Smith, DOB 12/03/1954, NHS no 943 476 5919, was seen by Dr Patel on ward 7 at Northtown"
                + " General Hospital on 3 May 2019; ring 07700 900123 or jane@example.org.";
        assertThat(Examples.rules(note))
                .containsExactly(
                        "titled-name",
                        "date-of-birth",
                        "nhs-number",
                        "titled-name",
                        "place-with-date",
                        "organisation",
                        "date-of-event",
                        "phone-drama",
                        "email");
    }

    @Test
    void makesADateVagueFromTheDayItIsRead() {
        assertThat(suggestion("on 12 April 2024")).isEqualTo("spring, two years ago");
        assertThat(suggestion("on 12 July 2025")).isEqualTo("summer, last year");
        assertThat(suggestion("on 12 January 2026")).isEqualTo("winter, this year");
        assertThat(suggestion("on 12/10/2009")).isEqualTo("autumn, more than ten years ago");
        assertThat(suggestion("on 12 April")).isEqualTo("spring");
        assertThat(only("on 12 April 2024").suggestion()).isEqualTo("spring, some time ago");
    }

    @Test
    void makesADateOfBirthAnAgeBand() {
        assertThat(suggestion("DOB 12/03/1954")).isEqualTo("a patient in their 70s");
        assertThat(suggestion("DOB 12/03/54")).isEqualTo("a patient in their 70s");
        assertThat(suggestion("DOB 12/03/12")).isEqualTo("a patient in their teens");
        assertThat(suggestion("DOB 12/03/2021")).isEqualTo("a young child");
        assertThat(suggestion("DOB 12/03/1930")).isEqualTo("a patient aged 90 or over");
        assertThat(only("DOB 12/03/1954").suggestion()).isEqualTo("a patient of about that age");
    }

    @Test
    void suggestsWordsThatKeepTheMeaning() {
        assertThat(only("Northtown NHS Foundation Trust").suggestion()).isEqualTo("[a Trust in the region]");
        assertThat(only("Dr Patel").suggestion()).isEqualTo("[a doctor]");
        assertThat(only("Sister Okafor").suggestion()).isEqualTo("[a senior nurse]");
        assertThat(only("Drs Patel and Jones").suggestion()).isEqualTo("[two or more colleagues]");
        assertThat(IdentifierCheck.check("The chief executive left Northtown Hospital."))
                .first()
                .extracting(Finding::suggestion)
                .isEqualTo("[a director]");
    }

    @Test
    void joinsAWardToADateOnlyWithinOneSentence() {
        assertThat(Examples.rules("I stood on ward 7. Later, on Tuesday, I slept."))
                .isEmpty();
        assertThat(Examples.rules("I stood on ward 7 with Dr. Patel on Tuesday."))
                .contains("place-with-weekday");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(IdentifierCheck.check("")).isEmpty();
    }

    private static String suggestion(String text) {
        List<Finding> findings = IdentifierCheck.check(text, TODAY);
        assertThat(findings).hasSize(1);
        return findings.get(0).suggestion();
    }

    private static Finding only(String text) {
        List<Finding> findings = IdentifierCheck.check(text);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
