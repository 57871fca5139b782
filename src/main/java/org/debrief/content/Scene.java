package org.debrief.content;

import java.util.List;
import java.util.Optional;

/** One screen of a case: what is read, what is asked, what is held back, and the ways on. */
public record Scene(
        String id,
        String title,
        Evidence evidence,
        Path path,
        List<InventoryEntry> inventory,
        Html prose,
        List<Placement> exhibits,
        Optional<Activity> activity,
        HeldBack heldBack,
        List<Way> ways) {

    /** The target of a way that leaves the module. */
    public static final String END = "end";

    public enum Path implements Coded {
        CORE("core"),
        FURTHER("further");

        private final String code;

        Path(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public record Way(String to, Condition when) {}

    /** The scene that follows, or {@link #END}. The check has proved that one way always holds. */
    public String next(Condition.Facts facts) {
        return ways.stream()
                .filter(way -> way.when().holds(facts))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No way out of scene " + id))
                .to();
    }
}
