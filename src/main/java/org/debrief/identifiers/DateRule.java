package org.debrief.identifiers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.DATE;

/** Dates: of birth, of an event, and others. A month and a year count only beside a change everyone noticed. */
final class DateRule implements Rule {

    private static final Pattern BORN =
            Words.caseless("d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birthday|born(?:\\son)?");
    private static final Pattern EVENT =
            Words.caseless("ward|clinic|theatre|bay|ICU|ITU|HDU|A&E|emergency department|admitted|admission|discharged?"
                    + "|died|death|arrest"
                    + "|arrested|operation|operated|surgery|inquest|incident|never event|fell|complaint|complained"
                    + "|overdose|stillbirth|stillborn|delivery|transferred|diagnosed|biopsy|attended"
                    + "|dismissed|suspended"
                    + "|excluded|resigned|resignation|merger|merged");
    private static final Pattern CHANGE =
            Words.caseless("merger|merged|inquest|dismissed|suspended|resigned|resignation|special measures");

    private static final Advice FULL = new Advice(
            "full-date",
            DATE,
            LOW,
            "Date",
            "",
            "A full date, with the place, lets others look up what happened that day.");
    private static final Advice OF_EVENT = FULL.as("date-of-event", HIGH)
            .labelled("Date of an event")
            .explained("A full date beside a ward, a clinic or an event is often enough to find the one record "
                    + "it describes.");
    private static final Advice OF_BIRTH = FULL.as("date-of-birth", HIGH)
            .labelled("Date of birth")
            .explained("A date of birth, with little else, identifies a person.");
    private static final Advice DAY_AND_MONTH = FULL.as("day-and-month", LOW)
            .labelled("Day and month")
            .explained("A day and a month, with the year easily guessed, let others look up what happened.");
    private static final Advice OF_CHANGE = FULL.as("month-of-change", LOW)
            .labelled("Month of a known change")
            .suggesting("some time ago")
            .explained("The month of a merger, an inquest or a departure is public and tells which "
                    + "organisation this is.");

    @Override
    public List<Match> find(Passage passage) {
        Stream<Match> dates = passage.dates().stream().flatMap(date -> judge(date, passage).stream());
        return Stream.concat(dates, monthsOfChange(passage)).toList();
    }

    private static Optional<Match> judge(WrittenDate date, Passage passage) {
        if (isBirth(date, passage)) {
            return Optional.of(OF_BIRTH.suggesting(Vague.patient(date, passage)).at(date.span()));
        }
        if (!date.trusted()) {
            return Optional.empty();
        }
        return Optional.of(
                ordinary(date, passage).suggesting(Vague.time(date, passage)).at(date.span()));
    }

    private static Advice ordinary(WrittenDate date, Passage passage) {
        if (!date.full()) {
            return DAY_AND_MONTH;
        }
        return passage.inSentenceOf(date.span(), EVENT) ? OF_EVENT : FULL;
    }

    /** “Born” may stand a few words before a date, or in brackets after it. */
    private static boolean isBirth(WrittenDate date, Passage passage) {
        int before = date.trusted() ? 25 : 5;
        return passage.mentions(BORN).near(date.span(), before, 3);
    }

    private static Stream<Match> monthsOfChange(Passage passage) {
        return passage.results(WordedDates.MONTH_AND_YEAR)
                .map(result -> new Span(result.start(), result.end()))
                .filter(span -> passage.inSentenceOf(span, CHANGE))
                .map(OF_CHANGE::at);
    }
}
