package org.debrief.identifiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds patterns that might identify someone. It cannot tell whether a colleague would recognise themselves. */
public final class IdentifierCheck {

    private IdentifierCheck() {}

    /** Findings in the order of the text, none overlapping. Dates are made vague without saying how long ago. */
    public static List<Finding> check(String text) {
        return check(Passage.of(text, Optional.empty()));
    }

    /** As {@link #check(String)}, with suggestions that count from a day: “spring, two years ago”. */
    public static List<Finding> check(String text, LocalDate today) {
        return check(Passage.of(text, Optional.of(today)));
    }

    private static List<Finding> check(Passage passage) {
        List<Match> matches = Rules.ALL.stream()
                .flatMap(rule -> passage.matches(rule).stream())
                .toList();
        return Overlaps.resolve(matches).stream()
                .map(match -> match.in(passage))
                .toList();
    }
}
