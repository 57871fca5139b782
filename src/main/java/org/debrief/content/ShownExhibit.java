package org.debrief.content;

import java.util.Optional;

public record ShownExhibit(Placement placement, Optional<String> echo, int roll) {
    public static ShownExhibit of(Placement placement, Optional<String> echo, int roll) {
        return new ShownExhibit(placement, echo, roll);
    }
}
