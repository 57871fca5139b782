package org.debrief.statistics;

import java.util.List;
import java.util.Optional;

/** What the rules say about one point: every rule that fires, in the priority of the rule set. */
public record PointSignal(int index, List<Firing> firings) {

    public PointSignal {
        firings = List.copyOf(firings);
    }

    /** The rule the point is marked with. */
    public Optional<Firing> flagged() {
        return firings.stream().findFirst();
    }

    public List<Rule> rules() {
        return firings.stream().map(Firing::rule).toList();
    }

    public Variation variation(Improvement improvement) {
        return flagged().map(firing -> improvement.of(firing.direction())).orElse(Variation.COMMON_CAUSE);
    }
}
