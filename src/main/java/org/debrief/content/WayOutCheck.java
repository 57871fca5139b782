package org.debrief.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debrief.content.Exploration.State;
import org.debrief.content.Exploration.Visit;

/** Refuses dead ends, and loops that lead nowhere else. */
final class WayOutCheck {

    private final ModuleDraft draft;
    private final Exploration exploration;
    private final Map<State, Set<State>> before = new HashMap<>();
    private final Set<String> toldDeadEnds = new HashSet<>();

    WayOutCheck(ModuleDraft draft, Exploration exploration) {
        this.draft = draft;
        this.exploration = exploration;
    }

    /** Whether everybody reaches the end. */
    boolean holds() {
        var deadEnds = new LinkedHashSet<State>();
        var ends = new LinkedHashSet<State>();
        for (var state : exploration.states()) {
            if (state.scene().equals(Scene.END)) {
                ends.add(state);
            }
            for (var visit : exploration.visits(state)) {
                visit.to()
                        .ifPresentOrElse(
                                to -> before.computeIfAbsent(to, key -> new HashSet<>())
                                        .add(state),
                                () -> {
                                    deadEnds.add(state);
                                    tellDeadEnd(visit);
                                });
            }
        }
        var trapped = new LinkedHashSet<>(exploration.states());
        trapped.removeAll(leadingTo(ends));
        trapped.removeAll(leadingTo(deadEnds));
        tellLoops(trapped);
        return deadEnds.isEmpty() && trapped.isEmpty();
    }

    private Set<State> leadingTo(Set<State> goals) {
        var leading = new HashSet<>(goals);
        var open = new ArrayDeque<>(goals);
        while (!open.isEmpty()) {
            for (var earlier : before.getOrDefault(open.remove(), Set.of())) {
                if (leading.add(earlier)) {
                    open.add(earlier);
                }
            }
        }
        return leading;
    }

    private void tellDeadEnd(Visit visit) {
        var scene = draft.scenes().get(visit.from().scene());
        var option = visit.option().map(" after `%s`"::formatted).orElse("");
        if (!toldDeadEnds.add(scene.id() + option)) {
            return;
        }
        boolean none = scene.scene().ways().isEmpty();
        draft.problems()
                .error(
                        scene.file(),
                        scene.line("next"),
                        none
                                ? "This scene leads nowhere. Add `next: end`, or the scene that follows."
                                : "No way on is open%s on some path. End the list under `next` with a way that has no `when`."
                                        .formatted(option));
    }

    private void tellLoops(Set<State> trapped) {
        var told = new HashSet<Set<String>>();
        for (var state : trapped) {
            var loop = loop(state);
            if (told.add(new HashSet<>(loop))) {
                var scene = draft.scenes().get(loop.get(0));
                draft.problems()
                        .error(
                                scene.file(),
                                scene.line("next"),
                                "From here one comes round for ever: %s. Give one of these scenes a way out."
                                        .formatted(String.join(" → ", loop)));
            }
        }
    }

    /** Follows the path until a state comes again. The scenes round, beginning and ending with the first of them by id. */
    private List<String> loop(State from) {
        var trail = new ArrayList<State>();
        var state = from;
        while (!trail.contains(state)) {
            trail.add(state);
            state = exploration.visits(state).get(0).to().orElseThrow();
        }
        var round = new ArrayList<>(trail.subList(trail.indexOf(state), trail.size()).stream()
                .map(State::scene)
                .toList());
        int first = round.indexOf(round.stream().sorted().findFirst().orElseThrow());
        Collections.rotate(round, -first);
        round.add(round.get(0));
        return round;
    }
}
