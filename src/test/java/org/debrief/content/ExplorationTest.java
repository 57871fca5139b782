package org.debrief.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The exploration against an oracle that remembers everything and follows every path by itself. */
class ExplorationTest {

    private static final int SCENES = 5;

    private record Sketch(List<Condition> ways, List<Integer> targets, List<Condition> passages) {}

    private static String name(int index) {
        return index == SCENES ? Scene.END : "s" + index;
    }

    private static Module module(List<Sketch> sketches) {
        var scenes = new LinkedHashMap<String, Scene>();
        for (int i = 0; i < SCENES; i++) {
            scenes.put(name(i), scene(i, sketches.get(i)));
        }
        return module("s0", scenes);
    }

    private static Module module(String start, Map<String, Scene> scenes) {
        return new Module(
                "m",
                "M",
                1,
                20,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                start,
                List.of(),
                List.of(),
                scenes);
    }

    private static Scene scene(int index, Sketch sketch) {
        var options = List.of(new Choice("a", "A"), new Choice("b", "B"), new Choice("c", "C"));
        var ways = new ArrayList<Scene.Way>();
        ways.add(new Scene.Way(name(sketch.targets().get(0)), sketch.ways().get(0)));
        ways.add(new Scene.Way(name(sketch.targets().get(1)), sketch.ways().get(1)));
        return scene(name(index), Optional.of(new Decide("?", options, false, false)), ways, sketch.passages());
    }

    private static Scene scene(String id, Optional<Activity> asked, List<Scene.Way> ways, List<Condition> passages) {
        var held = passages.stream()
                .<Passage>map(when -> new Passage.Principle(Html.EMPTY, Evidence.CLAIM, when))
                .toList();
        return new Scene(
                id,
                id,
                Evidence.WHAT_IF,
                Scene.Path.CORE,
                List.of(),
                Html.EMPTY,
                List.of(),
                asked,
                new HeldBack(id, held),
                ways);
    }

    /** Everything ever chosen and seen, one path after another. */
    private static final class Oracle {

        final Set<String> reached = new HashSet<>();
        final Set<Scene.Way> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        final Set<Passage> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        final Set<Object> met = new HashSet<>();
        final Module module;
        boolean deadEnd;

        Oracle(Module module) {
            this.module = module;
            walk(module.start(), Map.of(), Set.of());
        }

        private void walk(String id, Map<String, String> chosen, Set<String> seen) {
            if (!met.add(List.of(id, chosen, seen))) {
                return;
            }
            reached.add(id);
            if (id.equals(Scene.END)) {
                return;
            }
            var scene = module.scenes().get(id);
            for (var option : chosen.containsKey(id) ? List.of(chosen.get(id)) : List.of("a", "b", "c")) {
                var nowChosen = new LinkedHashMap<>(chosen);
                nowChosen.put(id, option);
                var nowSeen = new HashSet<>(seen);
                nowSeen.add(id);
                leave(scene, nowChosen, nowSeen);
            }
        }

        private void leave(Scene scene, Map<String, String> chosen, Set<String> seen) {
            var facts = new Condition.Facts() {
                @Override
                public boolean chose(String asked, String option) {
                    return option.equals(chosen.get(asked));
                }

                @Override
                public boolean seen(String asked) {
                    return seen.contains(asked);
                }
            };
            scene.heldBack().all().stream()
                    .filter(passage -> passage.when().holds(facts))
                    .forEach(shown::add);
            var way =
                    scene.ways().stream().filter(one -> one.when().holds(facts)).findFirst();
            deadEnd |= way.isEmpty();
            way.ifPresent(found -> {
                taken.add(found);
                walk(found.to(), chosen, seen);
            });
        }
    }

    @Property(tries = 300)
    void whatCanBeReachedTakenAndSeenIsExactlyWhatAnOracleFinds(@ForAll("sketches") List<Sketch> sketches) {
        var module = module(sketches);
        var oracle = new Oracle(module);
        var found = Exploration.of(module, new SceneGraph(module)).orElseThrow();
        for (var scene : module.scenes().values()) {
            assertThat(found.reached(scene.id())).isEqualTo(oracle.reached.contains(scene.id()));
            scene.ways().forEach(way -> assertThat(found.taken(way)).isEqualTo(oracle.taken.contains(way)));
            scene.heldBack().all().forEach(passage -> assertThat(found.shown(passage))
                    .isEqualTo(oracle.shown.contains(passage)));
        }
        assertThat(found.reached(Scene.END)).isEqualTo(oracle.reached.contains(Scene.END));
        assertThat(found.states().stream()
                        .flatMap(state -> found.visits(state).stream())
                        .anyMatch(visit -> visit.to().isEmpty()))
                .isEqualTo(oracle.deadEnd);
    }

    @Provide
    Arbitrary<List<Sketch>> sketches() {
        var scenes = Arbitraries.integers().between(0, SCENES - 1).map(ExplorationTest::name);
        Arbitrary<Condition> facts = Arbitraries.oneOf(
                scenes.map(Condition.Seen::new),
                Combinators.combine(scenes, Arbitraries.of("a", "b")).as(Condition.Chose::new));
        Arbitrary<Condition> conditions = Arbitraries.oneOf(
                facts,
                facts.map(Condition.Not::new),
                Combinators.combine(facts, facts).as((one, other) -> new Condition.And(List.of(one, other))),
                Arbitraries.just(Condition.ALWAYS));
        var targets = Arbitraries.integers().between(0, SCENES).list().ofSize(2);
        return Combinators.combine(
                        conditions.list().ofSize(2), targets, conditions.list().ofSize(2))
                .as(Sketch::new)
                .list()
                .ofSize(SCENES);
    }

    /** Decisions in a row, every one of which the last scene asks about: as many paths as there are answers to all. */
    private static Module remembering(int decisions) {
        var scenes = new LinkedHashMap<String, Scene>();
        var asked = new ArrayList<Condition>();
        var options = List.of(new Choice("a", "A"), new Choice("b", "B"), new Choice("c", "C"));
        for (int i = 0; i < decisions; i++) {
            var id = "d" + i;
            asked.add(new Condition.Chose(id, "a"));
            asked.add(new Condition.Chose(id, "b"));
            var next = i + 1 == decisions ? "last" : "d" + (i + 1);
            scenes.put(
                    id,
                    scene(
                            id,
                            Optional.of(new Decide("?", options, false, false)),
                            List.of(new Scene.Way(next, Condition.ALWAYS)),
                            List.of()));
        }
        scenes.put("last", scene("last", Optional.empty(), List.of(new Scene.Way(Scene.END, Condition.ALWAYS)), asked));
        return module("d0", scenes);
    }

    @Test
    void moreStatesThanCanBeWalkedAreNotWalked() {
        var few = remembering(8);
        var many = remembering(12);
        assertThat(Exploration.of(few, new SceneGraph(few))).isPresent();
        assertThat(Exploration.of(many, new SceneGraph(many))).isEmpty();
    }

    @Test
    void whatNobodyAsksAboutAgainIsForgotten() {
        var module = remembering(14);
        var scenes = new LinkedHashMap<>(module.scenes());
        scenes.put(
                "last",
                scene("last", Optional.empty(), module.scenes().get("last").ways(), List.of()));
        var forgetful = module("d0", scenes);
        assertThat(Exploration.of(forgetful, new SceneGraph(forgetful))
                        .orElseThrow()
                        .states())
                .hasSize(16);
    }
}
