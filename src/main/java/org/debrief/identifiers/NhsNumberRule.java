package org.debrief.identifiers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Severity.NOTE;
import static org.debrief.identifiers.Type.NHS_NUMBER;

/** A random ten-digit number passes the checksum one time in eleven, so how loudly we warn rests on the context. */
final class NhsNumberRule implements Rule {

    static final String BLOCKING = "nhs-number";

    private static final Pattern NHS_NUMBER_WORDS = Words.caseless("NHS\\s?(?:no|numbers?|num|id|#)");
    private static final Pattern NHS_WORD =
            Words.caseless("(?<![@.])NHS(?!\\.(?:net|uk))(?!\\s(?:foundation|trust|england|scotland|wales|improvement"
                    + "|digital|resolution|employers|providers|confederation))");
    private static final Pattern CHI_WORD = Words.exact("CHI|[Cc]ommunity [Hh]ealth [Ii]ndex");
    private static final Pattern HEALTH_AND_CARE_WORD =
            Words.caseless("H ?& ?C(?:N| no| number)?|HCN|health and (?:social )?care (?:no|number)");

    private static final Advice NAMED = new Advice(
            BLOCKING,
            NHS_NUMBER,
            HIGH,
            "NHS number",
            "[a patient]",
            "This passes the NHS number checksum and is called one: it identifies one patient, so it cannot "
                    + "be shared.");
    private static final Advice CHI_NUMBER = NAMED.as("chi-number", HIGH)
            .labelled("CHI number (Scotland)")
            .explained("This passes the checksum of a CHI number, which identifies one patient and begins with "
                    + "a birthday.");
    private static final Advice HEALTH_AND_CARE_NUMBER = NAMED.as("hc-number", HIGH)
            .labelled("H&C number (Northern Ireland)")
            .explained("This passes the checksum of a Health and Care number, which identifies one patient.");
    private static final Advice GROUPED = NAMED.as("nhs-number-grouped", HIGH)
            .explained("This is grouped like an NHS number and passes its checksum, so it probably identifies "
                    + "one patient.");
    private static final Advice BARE = NAMED.as("nhs-number-bare", LOW)
            .labelled("Possible NHS number")
            .explained("These ten digits pass the NHS number checksum, as one number in eleven does by chance.");
    private static final Advice MISTYPED = NAMED.as("nhs-number-mistyped", NOTE)
            .labelled("NHS number, perhaps mistyped")
            .explained("This is called an NHS number but fails the checksum; with one digit mistyped it could "
                    + "still be traced.");
    private static final Advice PLACEHOLDER = NAMED.as("nhs-number-placeholder", NOTE)
            .labelled("Placeholder number")
            .explained("Ten equal digits pass the checksum but are never issued; check that nothing real "
                    + "stood here.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(PatientNumber.PATTERN)
                .map(PatientNumber::of)
                .flatMap(number -> judge(number, passage).map(advice -> advice.at(number.span())).stream())
                .toList();
    }

    private static Optional<Advice> judge(PatientNumber number, Passage passage) {
        if (number.placeholder()) {
            return Optional.of(PLACEHOLDER);
        }
        if (!number.valid()) {
            return Optional.of(MISTYPED).filter(advice -> !looselyGrouped(number) && calledNhs(number, passage));
        }
        return named(number, passage)
                .or(() -> unnamed(number))
                .map(advice -> number.test() ? advice.labelled(advice.label() + " (test range)") : advice);
    }

    private static Optional<Advice> named(PatientNumber number, Passage passage) {
        if (calledNhs(number, passage)) {
            return Optional.of(NAMED);
        }
        if (passage.mentions(CHI_WORD).near(number.span(), 25, 12)) {
            return Optional.of(CHI_NUMBER);
        }
        boolean healthAndCare = passage.mentions(HEALTH_AND_CARE_WORD).near(number.span(), 25, 12);
        return Optional.of(HEALTH_AND_CARE_NUMBER).filter(advice -> healthAndCare);
    }

    private static Optional<Advice> unnamed(PatientNumber number) {
        if (number.contiguous()) {
            return Optional.of(BARE);
        }
        return Optional.of(GROUPED.labelled(number.series())).filter(advice -> number.grouped());
    }

    private static boolean looselyGrouped(PatientNumber number) {
        return !number.contiguous() && !number.grouped();
    }

    private static boolean calledNhs(PatientNumber number, Passage passage) {
        return passage.mentions(NHS_NUMBER_WORDS).near(number.span(), 80, 30)
                || passage.mentions(NHS_WORD).near(number.span(), 25, 12);
    }
}
