package org.debrief.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.debrief.content.Exploration.State;
import org.debrief.content.Exploration.Visit;

/** The way through the core on which a measure, added up over its visits, is largest. Needs a core without traps. */
final class LongestWay {

    private record Best(double sum, Optional<Visit> next) {}

    private final Exploration exploration;
    private final ToDoubleFunction<Visit> measure;
    private final Map<State, Best> best = new HashMap<>();

    LongestWay(Exploration exploration, ToDoubleFunction<Visit> measure) {
        this.exploration = exploration;
        this.measure = measure;
    }

    double sum() {
        return best(exploration.start()).sum();
    }

    /** As a sentence names it: scene by scene, with the option where it matters. */
    String named() {
        var names = new ArrayList<String>();
        visits().forEach(visit -> names.add(
                visit.from().scene() + visit.option().map(" (%s)"::formatted).orElse("")));
        return String.join(" → ", names);
    }

    private List<Visit> visits() {
        var visits = new ArrayList<Visit>();
        var next = best(exploration.start()).next();
        while (next.isPresent()) {
            visits.add(next.get());
            next = next.get().to().flatMap(to -> best(to).next());
        }
        return visits;
    }

    private Best best(State state) {
        var known = best.get(state);
        if (known != null) {
            return known;
        }
        var found = new Best(0, Optional.empty());
        if (!state.scene().equals(Scene.END)) {
            for (var visit : exploration.visits(state)) {
                double sum = measure.applyAsDouble(visit)
                        + visit.to().map(to -> best(to).sum()).orElse(0.0);
                if (found.next().isEmpty() || sum > found.sum()) {
                    found = new Best(sum, Optional.of(visit));
                }
            }
        }
        best.put(state, found);
        return found;
    }
}
