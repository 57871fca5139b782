package org.debrief.statistics;

import java.util.List;
import java.util.Optional;

/** Where one rule fires on a chart; no windows when it does not. */
public record RuleSignal(Rule rule, List<Window> windows) {

    public RuleSignal {
        windows = List.copyOf(windows);
    }

    public boolean fires() {
        return !windows.isEmpty();
    }

    /** The indices at which the rule is met, in order. */
    public List<Integer> completing() {
        return windows.stream().map(Window::completing).distinct().toList();
    }

    /** The indices of the points the rule flags, in order. */
    public List<Integer> members() {
        return windows.stream()
                .flatMap(window -> window.members().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A point where a rise turns into a fall belongs to both and takes the direction of the first. */
    Optional<Firing> at(int index) {
        return windows.stream()
                .filter(window -> window.members().contains(index))
                .findFirst()
                .map(window -> new Firing(rule, window.direction()));
    }
}
