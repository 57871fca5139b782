package org.debrief.nodes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What goes wrong while people work: one thing between each two steps, in this order. */
final class Weather {

    /** Something that happens to the machines. */
    @FunctionalInterface
    interface Event {
        void happen() throws Exception;
    }

    private final Deque<Event> coming;

    Weather(List<Event> events) {
        coming = new ArrayDeque<>(events);
    }

    /** The next thing, if there is one left. */
    void turn() throws Exception {
        var next = coming.poll();
        if (next != null) {
            next.happen();
        }
    }

    boolean isOver() {
        return coming.isEmpty();
    }
}
