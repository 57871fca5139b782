package org.debrief.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something held back until an answer is kept. */
public sealed interface Passage {

    Condition when();

    /** What follows, through one person's eyes; for certain options of the scene's decision, or for all when none is named. */
    record Consequence(Html text, Evidence evidence, Optional<String> from, Set<String> options, Condition when)
            implements Passage {}

    record Reported(Html text, Evidence evidence, List<InventoryEntry> entries, Condition when) implements Passage {

        public String sections() {
            return String.join(
                    ", ",
                    entries.stream().map(InventoryEntry::section).distinct().toList());
        }

        public boolean outcomeMissing() {
            return entries.stream().anyMatch(InventoryEntry::outcomeMissing)
                    && entries.stream().noneMatch(InventoryEntry::outcomeReported);
        }
    }

    record Principle(Html text, Evidence evidence, Condition when) implements Passage {}

    record HeldExhibit(Placement placement, Condition when) implements Passage {}
}
