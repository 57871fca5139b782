package org.debrief.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured so far, printed as it comes: a run takes half an hour. */
final class Figures {

    private final List<Figure> all = new ArrayList<>();

    void add(Figure figure) {
        System.out.println(figure);
        all.add(figure);
    }

    List<Figure> all() {
        return List.copyOf(all);
    }
}
