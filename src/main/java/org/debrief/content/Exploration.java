package org.debrief.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks every path through a module that differs in anything a condition asks about. */
final class Exploration {

    static final int MOST_STATES = 200_000;

    /** A scene (or the end) and what is remembered on arriving there. */
    record State(String scene, BitSet remembered) {}

    /** One visit: the option chosen at a decision, the passages it opens, and where it leads; nowhere at a dead end. */
    record Visit(State from, Optional<String> option, List<Passage> opened, Optional<State> to) {}

    private final Module module;
    private final Memory memory;
    private final Map<State, List<Visit>> visits = new HashMap<>();
    private final List<State> inOrder = new ArrayList<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final Set<Scene.Way> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Passage> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> reached = new HashSet<>();
    private final State start;

    private Exploration(Module module, SceneGraph graph) {
        this.module = module;
        this.memory = new Memory(module, graph);
        this.start = new State(module.start(), new BitSet());
    }

    /** Needs a module in which every target exists. Empty when there is more to walk than can be walked. */
    static Optional<Exploration> of(Module module, SceneGraph graph) {
        var exploration = new Exploration(module, graph);
        return exploration.walk() ? Optional.of(exploration) : Optional.empty();
    }

    private boolean walk() {
        arrive(start);
        while (!open.isEmpty()) {
            if (inOrder.size() > MOST_STATES) {
                return false;
            }
            leave(open.remove());
        }
        return true;
    }

    private void arrive(State state) {
        if (visits.putIfAbsent(state, new ArrayList<>()) == null) {
            inOrder.add(state);
            open.add(state);
            reached.add(state.scene());
        }
    }

    private void leave(State state) {
        if (state.scene().equals(Scene.END)) {
            module.further().forEach(strand -> arrive(arrival(strand, state.remembered())));
            return;
        }
        var scene = module.scenes().get(state.scene());
        var choices = memory.choices(scene.id(), state.remembered());
        if (choices.isEmpty()) {
            visit(state, scene, Optional.empty());
        }
        choices.forEach(option -> visit(state, scene, Optional.of(option)));
    }

    private State arrival(String scene, BitSet remembered) {
        return new State(scene, memory.onArrival(remembered, scene));
    }

    private void visit(State state, Scene scene, Optional<String> option) {
        var remembered = memory.with(state.remembered(), scene.id(), option);
        var facts = memory.facts(remembered);
        var opened = scene.heldBack().all().stream()
                .filter(passage -> passage.when().holds(facts))
                .toList();
        shown.addAll(opened);
        var way = scene.ways().stream()
                .filter(candidate -> candidate.when().holds(facts))
                .findFirst();
        way.ifPresent(taken::add);
        var to = way.map(found -> arrival(found.to(), remembered));
        visits.get(state).add(new Visit(state, option, opened, to));
        to.ifPresent(this::arrive);
    }

    State start() {
        return start;
    }

    /** In the order in which they were met. */
    List<State> states() {
        return inOrder;
    }

    List<Visit> visits(State state) {
        return visits.get(state);
    }

    boolean reached(String scene) {
        return reached.contains(scene);
    }

    boolean taken(Scene.Way way) {
        return taken.contains(way);
    }

    boolean shown(Passage passage) {
        return shown.contains(passage);
    }
}
