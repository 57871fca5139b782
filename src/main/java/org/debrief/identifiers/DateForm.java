package org.debrief.identifiers;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to write a date.
 *
 * @param day the group that holds the day
 * @param month the group that holds the month
 * @param years the groups of which one may hold the year
 * @param trusted whether the shape alone says “date”
 */
record DateForm(Pattern pattern, Part day, Part month, int[] years, boolean trusted) {

    record Part(int group, ToIntFunction<String> reader) {

        static Part digits(int group) {
            return new Part(group, Integer::parseInt);
        }

        int in(MatchResult result) {
            return reader.applyAsInt(result.group(group));
        }
    }

    static Pattern caseless(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    Stream<WrittenDate> in(Passage passage) {
        return passage.results(pattern).flatMap(result -> read(result).stream());
    }

    private Optional<WrittenDate> read(MatchResult result) {
        Span span = new Span(result.start(), result.end());
        return WrittenDate.of(span, day.in(result), month.in(result), year(result), trusted);
    }

    private OptionalInt year(MatchResult result) {
        for (int group : years) {
            if (result.group(group) != null) {
                return OptionalInt.of(Integer.parseInt(result.group(group)));
            }
        }
        return OptionalInt.empty();
    }
}
