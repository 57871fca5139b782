package org.debrief.content;

import java.util.Optional;

/**
 * An exhibit where it stands in a scene: with its rules and reading or plain, and the scene whose answer it prints.
 */
public record Placement(Exhibit exhibit, boolean rules, Optional<String> echoes) {

    public static Placement plain(Exhibit exhibit) {
        return new Placement(exhibit, false, Optional.empty());
    }

    /** Words a person reads there; the reading of a chart stands only beside its rules. */
    int words() {
        return exhibit.words()
                + (rules && exhibit instanceof Chart chart ? chart.reading().words() : 0);
    }

    /** As it is shown where nobody has answered yet. */
    public ShownExhibit shown() {
        return ShownExhibit.of(this, Optional.empty(), 1);
    }
}
