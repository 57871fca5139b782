package org.debrief.content;

import java.util.List;

/** When a passage is shown or a way is open. There are no variables: a counter would be a hidden score. */
public sealed interface Condition {

    /** What a condition may ask about: the path walked so far. */
    interface Facts {

        boolean chose(String scene, String option);

        boolean seen(String scene);
    }

    Condition ALWAYS = new And(List.of());

    boolean holds(Facts facts);

    record Chose(String scene, String option) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.chose(scene, option);
        }
    }

    record Seen(String scene) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.seen(scene);
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !inner.holds(facts);
        }
    }

    record And(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return parts.stream().allMatch(part -> part.holds(facts));
        }
    }

    record Or(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return parts.stream().anyMatch(part -> part.holds(facts));
        }
    }
}
