package org.debrief.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be remembered of a path so that every condition still ahead can be answered, and nothing more: two paths
 * with the same memory have the same future. A decision that may come again is remembered too, because an answer once
 * kept stays.
 */
final class Memory {

    private static final String OTHER = "";

    private final Map<Condition, Integer> bits = new LinkedHashMap<>();
    private final Map<String, Set<String>> askedOptions = new HashMap<>();
    private final Map<String, BitSet> ahead = new HashMap<>();
    private final Module module;

    Memory(Module module, SceneGraph graph) {
        this.module = module;
        module.scenes().values().forEach(this::number);
        var asked = new HashMap<String, BitSet>();
        module.scenes().values().forEach(scene -> asked.put(scene.id(), asked(scene)));
        for (var id : module.scenes().keySet()) {
            var live = (BitSet) asked.get(id).clone();
            graph.after(id).stream().filter(asked::containsKey).forEach(next -> live.or(asked.get(next)));
            ahead.put(id, live);
        }
        ahead.put(Scene.END, new BitSet());
        module.further().stream().filter(ahead::containsKey).forEach(start -> ahead.get(Scene.END)
                .or(ahead.get(start)));
    }

    private void number(Scene scene) {
        var mentions = Mentions.in(scene);
        for (var chose : mentions.chosen()) {
            bits.putIfAbsent(chose, bits.size());
            bits.putIfAbsent(new Condition.Chose(chose.scene(), OTHER), bits.size());
            askedOptions
                    .computeIfAbsent(chose.scene(), id -> new LinkedHashSet<>())
                    .add(chose.option());
        }
        mentions.seen().forEach(seen -> bits.putIfAbsent(seen, bits.size()));
    }

    private BitSet asked(Scene scene) {
        var asked = new BitSet();
        var mentions = Mentions.in(scene);
        mentions.chosen().forEach(chose -> asked.set(bits.get(chose)));
        mentions.seen().forEach(seen -> asked.set(bits.get(seen)));
        for (var option : askedOptions.getOrDefault(scene.id(), Set.of())) {
            asked.set(bits.get(new Condition.Chose(scene.id(), option)));
            asked.set(bits.get(new Condition.Chose(scene.id(), OTHER)));
        }
        return asked;
    }

    /**
     * The options worth telling apart at a decision: those that conditions ask about, and one that stands for the others.
     * None when no condition asks; only the one kept when the scene comes again.
     */
    Set<String> choices(String scene, BitSet remembered) {
        var decide = module.scene(scene)
                .flatMap(Scene::activity)
                .filter(Decide.class::isInstance)
                .map(Decide.class::cast);
        var asked = askedOptions.getOrDefault(scene, Set.of());
        if (asked.isEmpty()) {
            return Set.of();
        }
        var choices = new LinkedHashSet<String>();
        for (var option : decide.map(Decide::options).orElse(List.of())) {
            boolean known = asked.contains(option.id());
            if (known || choices.stream().allMatch(asked::contains)) {
                choices.add(option.id());
            }
        }
        kept(scene, choices, remembered).ifPresent(answer -> choices.retainAll(Set.of(answer)));
        return choices;
    }

    private Optional<String> kept(String scene, Set<String> choices, BitSet remembered) {
        return choices.stream()
                .filter(option -> bit(scene, option).filter(remembered::get).isPresent())
                .findFirst();
    }

    private Optional<Integer> bit(String scene, String option) {
        return Optional.ofNullable(bits.get(new Condition.Chose(scene, option)))
                .or(() -> Optional.ofNullable(bits.get(new Condition.Chose(scene, OTHER))));
    }

    /** After a scene was seen and, at a decision, answered. */
    BitSet with(BitSet remembered, String scene, Optional<String> option) {
        var more = (BitSet) remembered.clone();
        Optional.ofNullable(bits.get(new Condition.Seen(scene))).ifPresent(more::set);
        option.flatMap(chosen -> bit(scene, chosen)).ifPresent(more::set);
        return more;
    }

    /** Without what nobody asks about from there on. */
    BitSet onArrival(BitSet remembered, String scene) {
        var kept = (BitSet) remembered.clone();
        kept.and(ahead.get(scene));
        return kept;
    }

    Condition.Facts facts(BitSet remembered) {
        return new Condition.Facts() {
            @Override
            public boolean chose(String scene, String option) {
                return has(new Condition.Chose(scene, option));
            }

            @Override
            public boolean seen(String scene) {
                return has(new Condition.Seen(scene));
            }

            private boolean has(Condition fact) {
                var bit = bits.get(fact);
                return bit != null && remembered.get(bit);
            }
        };
    }
}
