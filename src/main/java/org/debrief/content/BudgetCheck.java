package org.debrief.content;

import java.util.function.ToDoubleFunction;

import org.debrief.content.Exploration.Visit;

/** Holds the core to what a reader can take in one sitting. */
record BudgetCheck(ModuleDraft draft, Module module, Exploration exploration) {

    private static final int SCREENS = 8;
    private static final int READ = 1_100;
    private static final int TYPED = 140;
    private static final int MINUTES = 20;
    private static final int BEFORE_ACTING = 150;

    private static final double READ_A_MINUTE = 200;
    private static final double TYPED_A_MINUTE = 20;
    private static final double CHOICES_A_MINUTE = 3;

    void check() {
        core(visit -> 1, SCREENS, "has %,.0f screens; there is room for %,d");
        core(this::read, READ, "has %,.0f words to read; there is room for %,d");
        core(this::typed, TYPED, "has %,.0f words to type; there is room for %,d");
        core(this::minutes, MINUTES, "takes %,.1f minutes; there are %,d");
    }

    private void core(ToDoubleFunction<Visit> measure, int room, String found) {
        var longest = new LongestWay(exploration, measure);
        if (longest.sum() > room) {
            draft.problems()
                    .error(
                            draft.facts().get("start"),
                            "The longest way through the core %s. It goes %s. Shorten it, or move a part to Further."
                                    .formatted(found.formatted(longest.sum(), room), longest.named()));
        }
    }

    private Scene scene(Visit visit) {
        return module.scenes().get(visit.from().scene());
    }

    private double read(Visit visit) {
        var scene = scene(visit);
        int words = WordsRead.before(scene) + WordsRead.asking(scene);
        for (var passage : visit.opened()) {
            words += WordsRead.in(passage);
        }
        return words;
    }

    private double typed(Visit visit) {
        return scene(visit).activity().map(Activity::wordsTyped).orElse(0);
    }

    private double minutes(Visit visit) {
        int choices = scene(visit).activity().map(Activity::choices).orElse(0);
        return read(visit) / READ_A_MINUTE + typed(visit) / TYPED_A_MINUTE + choices / CHOICES_A_MINUTE;
    }

    static void beforeActing(ModuleDraft draft) {
        for (var scene : draft.scenes().values()) {
            int words = WordsRead.before(scene.scene());
            if (words > BEFORE_ACTING) {
                draft.problems()
                        .warning(
                                scene.file(),
                                scene.line("id"),
                                "%d words stand here before the learner acts; aim for %d. Shorten the prose, or hold an exhibit back."
                                        .formatted(words, BEFORE_ACTING));
            }
        }
    }
}
