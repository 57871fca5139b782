package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debrief.statistics.Direction;
import org.debrief.statistics.Rule;
import org.debrief.statistics.RuleSignal;
import org.debrief.statistics.Window;

/** A rule that fires on a chart, and where: “above the mean from Jul to Mar (9 points)”. */
public record RuleReading(Rule rule, String where) {

    static RuleReading of(RuleSignal signal, List<String> names) {
        String where = Stream.of(Direction.values())
                .map(way -> where(signal, way, names))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return new RuleReading(signal.rule(), where);
    }

    public MarkShape shape() {
        return MarkShape.of(rule);
    }

    String sentences() {
        return "%s: %s. %s".formatted(rule.label(), where, rule.explanation());
    }

    private static String where(RuleSignal signal, Direction way, List<String> names) {
        var stretches = stretches(signal.windows().stream()
                .filter(window -> window.direction() == way)
                .toList());
        return stretches.isEmpty()
                ? ""
                : manner(signal.rule(), way) + " "
                        + listed(stretches.stream()
                                .map(members -> span(members, names))
                                .toList());
    }

    /** The members of windows that overlap: seven and seven of a run of eight are one stretch. */
    private static List<List<Integer>> stretches(List<Window> windows) {
        var stretches = new ArrayList<TreeSet<Integer>>();
        int end = -1;
        for (Window window : windows) {
            if (stretches.isEmpty() || window.first() > end) {
                stretches.add(new TreeSet<>());
            }
            stretches.get(stretches.size() - 1).addAll(window.members());
            end = window.last();
        }
        return stretches.stream().<List<Integer>>map(List::copyOf).toList();
    }

    private static String span(List<Integer> members, List<String> names) {
        int first = members.get(0);
        int last = members.get(members.size() - 1);
        if (members.size() > 2 && last - first == members.size() - 1) {
            return "from %s to %s (%d points)".formatted(names.get(first), names.get(last), members.size());
        }
        return "at " + listed(members.stream().map(names::get).toList());
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String manner(Rule rule, Direction way) {
        boolean up = way == Direction.UP;
        return switch (rule.code()) {
            case "outside" -> up ? "above the upper limit" : "below the lower limit";
            case "trend" -> up ? "rising" : "falling";
            case "shift" -> up ? "above the mean" : "below the mean";
            default -> up ? "towards the upper limit" : "towards the lower limit";
        };
    }
}
