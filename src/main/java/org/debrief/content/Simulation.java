package org.debrief.content;

/** Regression to the mean, rolled again and again: {@code months} counts of deaths around {@code mean}. */
public record Simulation(Head head, int mean, int months) implements Exhibit {

    @Override
    public String kind() {
        return "simulation";
    }

    @Override
    public int words() {
        return headWords();
    }
}
