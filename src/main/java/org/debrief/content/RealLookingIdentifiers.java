package org.debrief.content;

import java.util.List;

/** Finds in a text what may point to a real person, place or day: the rules that reflections are held to. */
@FunctionalInterface
public interface RealLookingIdentifiers {

    RealLookingIdentifiers NONE = text -> List.of();

    /** Where it stands in the text (UTF-16, end exclusive) and one sentence that says what to do. */
    record Found(int start, int end, String sentence) {}

    List<Found> in(String text);
}
