package org.debrief.content;

import java.util.List;
import java.util.stream.Collectors;

/** Conditions as an author writes them. */
final class Written {

    private Written() {}

    static String condition(Condition condition) {
        if (condition instanceof Condition.Chose chose) {
            return "chose(%s, %s)".formatted(chose.scene(), chose.option());
        }
        if (condition instanceof Condition.Seen seen) {
            return "seen(%s)".formatted(seen.scene());
        }
        if (condition instanceof Condition.Not not) {
            return "not " + condition(not.inner());
        }
        return condition instanceof Condition.And and
                ? joined(and.parts(), " and ")
                : joined(((Condition.Or) condition).parts(), " or ");
    }

    private static String joined(List<Condition> parts, String by) {
        return parts.stream().map(Written::condition).collect(Collectors.joining(by, "(", ")"));
    }
}
