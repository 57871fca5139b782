package org.debrief.identifiers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Type.NATIONAL_INSURANCE;

/** Two letters, six digits and a letter from A to D, with HMRC's unused prefixes left out. */
final class NationalInsuranceRule implements Rule {

    private static final Pattern NUMBER =
            Words.caseless("([A-CEGHJ-PR-TW-Z][ -]?[A-CEGHJ-NPR-TW-Z])[ -]{0,2}+\\d(?:[ -]?\\d){5}+(?:[ -]{0,2}+([A-D])"
                    + Words.END + ")?+");
    private static final Pattern NAME = Words.caseless("NI|NINO|national insurance");
    private static final Set<String> UNUSED = Words.set("BG GB NK KN TN NT ZZ");

    private static final Advice ADVICE = new Advice(
            "national-insurance-number",
            NATIONAL_INSURANCE,
            HIGH,
            "National Insurance number",
            "[a person]",
            "A National Insurance number belongs to one person for life.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(NUMBER)
                .filter(result -> !UNUSED.contains(prefix(result)))
                .filter(result -> shaped(result) || called(passage, result))
                .map(result -> ADVICE.at(result.start(), result.end()))
                .toList();
    }

    /** In small letters “at 123456 a day” has the shape too, so spaces are trusted only between capitals. */
    private static boolean shaped(MatchResult result) {
        boolean complete = result.group(2) != null;
        boolean capitals = result.group().equals(result.group().toUpperCase(Locale.ROOT));
        return complete && (capitals || !result.group().contains(" "));
    }

    private static boolean called(Passage passage, MatchResult result) {
        return passage.mentions(NAME).near(new Span(result.start(), result.end()), 30, 20);
    }

    private static String prefix(MatchResult result) {
        return result.group(1).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }
}
