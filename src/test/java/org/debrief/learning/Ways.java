package org.debrief.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.debrief.content.Choice;
import org.debrief.content.Decide;
import org.debrief.content.Module;
import org.debrief.content.Scene;

/** Ways through a module, as few as choose every option of every decision once: each says which option in which scene. */
final class Ways {

    private final Module module;
    private final List<Map<String, String>> core = new ArrayList<>();

    private Ways(Module module) {
        this.module = module;
    }

    static List<Map<String, String>> covering(Module module) {
        var ways = new Ways(module);
        ways.explore(Map.of());
        return ways.withStrands(ways.fewest());
    }

    private void explore(Map<String, Optional<String>> answered) {
        var waiting = new Walk(module, answered).waiting();
        if (waiting.isEmpty()) {
            var chosen = new HashMap<String, String>();
            answered.forEach((scene, option) -> chosen.put(scene, option.orElse("")));
            core.add(chosen);
            return;
        }
        for (var option : options(waiting.get())) {
            var next = new HashMap<>(answered);
            next.put(waiting.get().id(), option);
            explore(next);
        }
    }

    private static List<Optional<String>> options(Scene scene) {
        return decide(scene)
                .map(decide -> decide.options().stream()
                        .map(Choice::id)
                        .map(Optional::of)
                        .toList())
                .orElse(List.of(Optional.empty()));
    }

    private static Optional<Decide> decide(Scene scene) {
        return scene.activity().filter(Decide.class::isInstance).map(Decide.class::cast);
    }

    private List<Map<String, String>> fewest() {
        var open = new HashSet<Map.Entry<String, String>>();
        core.forEach(way -> open.addAll(way.entrySet()));
        var chosen = new ArrayList<Map<String, String>>();
        while (!open.isEmpty()) {
            var best = core.stream()
                    .max(Comparator.comparingLong(way -> news(way, open)))
                    .orElseThrow();
            open.removeAll(best.entrySet());
            chosen.add(best);
        }
        return chosen;
    }

    private static long news(Map<String, String> way, Set<Map.Entry<String, String>> open) {
        return way.entrySet().stream().filter(open::contains).count();
    }

    /** Strands are walked with every way; the options of their decisions are taken in turn. */
    private List<Map<String, String>> withStrands(List<Map<String, String>> ways) {
        var further = module.scenes().values().stream()
                .filter(scene -> scene.path() == Scene.Path.FURTHER)
                .filter(scene -> decide(scene).isPresent())
                .toList();
        int most = further.stream()
                .mapToInt(scene -> decide(scene).orElseThrow().options().size())
                .max()
                .orElse(1);
        var all = new ArrayList<Map<String, String>>();
        for (int turn = 0; turn < Math.max(most, ways.size()); turn++) {
            var way = new HashMap<>(ways.get(turn % ways.size()));
            for (var scene : further) {
                var options = decide(scene).orElseThrow().options();
                way.put(scene.id(), options.get(turn % options.size()).id());
            }
            all.add(way);
        }
        return all;
    }
}
