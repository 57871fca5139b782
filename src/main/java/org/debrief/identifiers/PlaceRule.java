package org.debrief.identifiers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.PLACE_AND_TIME;

/** One ward, bay, clinic or theatre with a date or a weekday in the same sentence: a duty roster does the rest. */
final class PlaceRule implements Rule {

    private static final Pattern NUMBERED =
            Words.caseless("(ward|clinic|theatre|bay|bed|side ?room|cubicle)\\s(?:(?:no\\.?|number)\\s)?"
                    + "(?:[a-z]?\\d{1,3}[a-z]?|(?-i:[B-HJ-Z]|A(?!\\s\\p{Ll})))(?!\\s(?:days?|weeks?|months?"
                    + "|years?|hours?|times?|patients?|/))");
    private static final Pattern NAMED =
            Pattern.compile(Words.START + "(" + Words.CAPITALISED + ")\\s([Ww]ard|Theatre|Bay|Wing)" + Words.END
                    + "(?!\\s(?:round|rounds|manager|sister|clerk|staff|team|based|doctor|nurse)(?!\\p{L}))");
    private static final Pattern WEEKDAY = Words.caseless(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s'|'s)?(?:\\s(?:morning|afternoon|evening|night))?");

    private static final Advice WITH_DATE = new Advice(
            "place-with-date",
            PLACE_AND_TIME,
            HIGH,
            "Place with a date",
            "",
            "A ward and a date in one sentence lead to one shift and the people on it.");
    private static final Advice WITH_WEEKDAY = WITH_DATE
            .as("place-with-weekday", LOW)
            .labelled("Place with a weekday")
            .explained("Colleagues who know the roster can tell who was on this ward that day.");

    @Override
    public List<Match> find(Passage passage) {
        Stream<Match> numbered = passage.results(NUMBERED)
                .flatMap(result -> judge(new Span(result.start(), result.end()), result.group(1), passage).stream());
        Stream<Match> named = passage.results(NAMED)
                .filter(result -> !OrganisationWords.generic(result.group(1)))
                .flatMap(result -> judge(new Span(result.start(), result.end()), result.group(2), passage).stream());
        return Stream.concat(numbered, named).toList();
    }

    private static Optional<Match> judge(Span place, String kind, Passage passage) {
        return time(place, passage)
                .map(advice -> advice.suggesting("[a " + general(kind) + "]").at(place));
    }

    private static Optional<Advice> time(Span place, Passage passage) {
        if (passage.inSentenceOf(place, passage.mentions(Rules.DATES))) {
            return Optional.of(WITH_DATE);
        }
        return Optional.of(WITH_WEEKDAY).filter(advice -> passage.inSentenceOf(place, WEEKDAY));
    }

    private static String general(String kind) {
        return switch (kind.charAt(0)) {
            case 't', 'T' -> "theatre";
            case 'c', 'C' -> kind.length() == 6 ? "clinic" : "ward";
            default -> "ward";
        };
    }
}
