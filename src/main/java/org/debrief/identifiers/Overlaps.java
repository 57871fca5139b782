package org.debrief.identifiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of matches that overlap, the more severe stays; then the longer; then the one whose rule comes first. */
final class Overlaps {

    private static final Comparator<Match> STRONGEST_FIRST = Comparator.comparing(Match::severity)
            .reversed()
            .thenComparing(match -> match.span().length(), Comparator.reverseOrder());

    private Overlaps() {}

    static List<Match> resolve(List<Match> matches) {
        TreeMap<Integer, Match> kept = new TreeMap<>();
        matches.stream()
                .sorted(STRONGEST_FIRST)
                .filter(match -> isFree(kept, match.span()))
                .forEach(match -> kept.put(match.span().start(), match));
        return new ArrayList<>(kept.values());
    }

    private static boolean isFree(TreeMap<Integer, Match> kept, Span span) {
        Map.Entry<Integer, Match> before = kept.lowerEntry(span.end());
        return before == null || before.getValue().span().end() <= span.start();
    }
}
