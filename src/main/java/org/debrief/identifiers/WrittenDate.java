package org.debrief.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as the author wrote it.
 *
 * @param year empty when only a day and a month were written; two digits stay two digits
 * @param trusted whether its shape alone says “date”, or only a word such as “born” beside it
 */
record WrittenDate(Span span, int day, int month, OptionalInt year, boolean trusted) {

    /** A leap year, so that 29 February passes when no year tells otherwise. */
    private static final int ANY_YEAR = 2000;

    static Optional<WrittenDate> of(Span span, int day, int month, OptionalInt year, boolean trusted) {
        try {
            LocalDate.of(year.orElse(ANY_YEAR), month, day);
            return Optional.of(new WrittenDate(span, day, month, year, trusted));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    boolean full() {
        return year.isPresent();
    }

    /** Two digits mean the past hundred years. */
    int yearAsOf(LocalDate today) {
        int written = year.orElse(today.getYear());
        if (written >= 100) {
            return written;
        }
        int century = today.getYear() / 100 * 100;
        return written <= today.getYear() % 100 ? century + written : century - 100 + written;
    }
}
