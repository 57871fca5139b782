package org.debrief.content;

import java.util.List;

/** Numbers over time; limits and signals are computed, never typed. */
public record Chart(
        Head head,
        String chart,
        List<Point> points,
        String unit,
        String rules,
        String better,
        Integer baseline,
        Html reading)
        implements Exhibit {

    public record Point(String label, double value) {}

    @Override
    public String kind() {
        return "chart";
    }

    @Override
    public int words() {
        return headWords();
    }
}
