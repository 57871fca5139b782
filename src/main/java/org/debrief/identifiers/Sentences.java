package org.debrief.identifiers;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sentences end at a stop before no small letter, or at an empty line. A title's full stop ends nothing. */
final class Sentences {

    private static final Pattern BREAK =
            Pattern.compile("(?<!(?<!\\p{L})(?:Drs?|Mrs?|Ms|Mx|Prof|Rev|St|no|No|Cllr|approx|vs|\\p{Lu}))"
                    + "[.!?][\"')\\]]{0,3}+\\s{1,4}+(?!\\p{Ll})|\\n[ \\t]{0,20}+\\n");

    private final int[] breaks;
    private final int length;

    private Sentences(int[] breaks, int length) {
        this.breaks = breaks;
        this.length = length;
    }

    static Sentences of(String text) {
        int[] breaks = BREAK.matcher(text).results().mapToInt(MatchResult::end).toArray();
        return new Sentences(breaks, text.length());
    }

    Span around(int offset) {
        int found = Arrays.binarySearch(breaks, offset);
        int next = found >= 0 ? found + 1 : -found - 1;
        int start = next == 0 ? 0 : breaks[next - 1];
        int end = next == breaks.length ? length : breaks[next];
        return new Span(start, end);
    }
}
