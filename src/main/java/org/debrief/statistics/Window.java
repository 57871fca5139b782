package org.debrief.statistics;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of consecutive points that satisfies a rule.
 *
 * @param members the points the rule flags: all of the stretch, or only those near a limit
 * @param direction which way the points lie or move, and so what a signal means, whichever side of the mean they are on
 */
public record Window(int first, int last, List<Integer> members, Direction direction) {

    public Window {
        members = List.copyOf(members);
    }

    /** The index of the point at which the rule fires. */
    public int completing() {
        return last;
    }

    /** Every stretch of that length, earliest first, each once in either direction. */
    static Stream<Window> candidates(int points, int length) {
        return IntStream.rangeClosed(0, points - length).boxed().flatMap(first -> Stream.of(Direction.values())
                .map(way -> stretch(first, length, way)));
    }

    private static Window stretch(int first, int length, Direction direction) {
        List<Integer> all = IntStream.range(first, first + length).boxed().toList();
        return new Window(first, first + length - 1, all, direction);
    }

    boolean all(IntPredicate holds) {
        return members.stream().allMatch(holds::test);
    }

    Window keeping(IntPredicate holds) {
        return new Window(first, last, members.stream().filter(holds::test).toList(), direction);
    }
}
