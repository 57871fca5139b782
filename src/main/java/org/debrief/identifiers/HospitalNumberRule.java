package org.debrief.identifiers;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.HOSPITAL_NUMBER;
import static org.debrief.identifiers.Type.REFERENCE_NUMBER;

/** Hospital numbers have no national format: the words beside them tell. Incident references point at one event. */
final class HospitalNumberRule implements Rule {

    private static final String CALLED =
            "(?:MRN|(?:hospital|hosp\\.?|unit|patient|pt\\.?|case|case ?note|medical record|health record"
                    + "|PAS|EPR|K)\\s?"
                    + "(?:number|no\\.?|num\\.?|id|identifier|#))(?!\\p{L})";
    private static final String INCIDENT =
            "(?:datix|steis|lfpse|ulysses|incident|complaint|claim|inquest)(?:\\s(?:number|no\\.?"
                    + "|ref(?:erence)?\\.?|id))?(?!\\p{L})";
    private static final String TOKEN = "((?:[A-Za-z]{1,4}[-/ ]?)?\\d[A-Za-z0-9]{0,10}+)((?:[-/ ]\\d{2,7}){0,2}+)";
    private static final String BETWEEN = "[\\s:#.=(-]{0,4}+(?:(?:is|was|of)\\s)?";

    private static final Pattern BEFORE = Words.caseless(CALLED + BETWEEN + TOKEN);
    private static final Pattern AFTER = Words.caseless(
            TOKEN + "(?:,?\\s\\(?|\\s(?:is|was)\\s(?:(?:the|his|her|their|a)\\s)?(?:patient's\\s)?)" + CALLED);
    private static final Pattern INCIDENT_BEFORE = Words.caseless(INCIDENT + BETWEEN + TOKEN);

    private static final Advice HOSPITAL = new Advice(
            "hospital-number",
            HOSPITAL_NUMBER,
            HIGH,
            "Hospital number",
            "[a patient]",
            "A hospital number leads anyone with access to the records to one patient.");
    private static final Advice REFERENCE = new Advice(
            "incident-reference",
            REFERENCE_NUMBER,
            LOW,
            "Incident reference",
            "[an incident]",
            "A reference number leads to the record of one event; its facts belong there and not here.");

    @Override
    public List<Match> find(Passage passage) {
        return Stream.of(
                        matches(passage, BEFORE, HOSPITAL),
                        matches(passage, AFTER, HOSPITAL),
                        matches(passage, INCIDENT_BEFORE, REFERENCE))
                .flatMap(matches -> matches)
                .toList();
    }

    private static Stream<Match> matches(Passage passage, Pattern pattern, Advice advice) {
        return passage.results(pattern)
                .flatMap(result -> number(result).stream())
                .map(advice::at);
    }

    /** The whole number if it has a hospital number's length, otherwise its first part. */
    private static Optional<Span> number(MatchResult result) {
        if (plausible(result.group(1) + result.group(2))) {
            return Optional.of(new Span(result.start(1), result.end(2)));
        }
        return Optional.of(new Span(result.start(1), result.end(1))).filter(span -> plausible(result.group(1)));
    }

    private static boolean plausible(String number) {
        long characters = number.chars().filter(Character::isLetterOrDigit).count();
        return characters >= 5 && characters <= 10 && Words.digits(number).length() >= 4;
    }
}
