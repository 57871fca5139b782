package org.debrief.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.debrief.statistics.WorstOfMonths;

/**
 * One roll of a simulation ready to be drawn, with the tally of the rolls up to it. Everybody who opens the exhibit rolls
 * the same months.
 */
public record SimulationDrawing(Simulation simulation, WorstOfMonths.Roll roll, WorstOfMonths.Tally tally) {

    /** A roll that does not exist becomes the nearest that does. */
    public static SimulationDrawing of(Simulation simulation, int roll) {
        int number = Math.max(1, Math.min(WorstOfMonths.MOST_ROLLS, roll));
        var months = new WorstOfMonths(simulation.id().hashCode(), simulation.mean(), simulation.months());
        return new SimulationDrawing(simulation, months.roll(number), months.tally(number));
    }

    public boolean hasNext() {
        return roll.number() < WorstOfMonths.MOST_ROLLS;
    }

    public int next() {
        return roll.number() + 1;
    }

    public String title() {
        return "%s, roll %s".formatted(simulation.title(), Numeral.of(roll.number()));
    }

    /** What happened in this roll. */
    public String sentence() {
        return "The worst of the %d months was month %d, with %d deaths. The month after the last had %d: %s."
                .formatted(simulation.months(), roll.worstIndex() + 1, roll.worst(), roll.following(), comparison());
    }

    private String comparison() {
        if (roll.followingIsLower()) {
            return "lower, and nobody did anything";
        }
        return roll.following() == roll.worst() ? "the same" : "higher still, and nobody did anything";
    }

    /** What the rolls so far add up to. */
    public String tallySentence() {
        if (tally.rolls() == 1) {
            return "One roll so far.";
        }
        return ("%s rolls so far: the month after was lower in %s. On average the worst month had %s deaths, the month"
                        + " after %s.")
                .formatted(
                        Numeral.of(tally.rolls()),
                        Numeral.of(tally.followingLower()),
                        Numeral.rounded(tally.meanOfWorst(), 1),
                        Numeral.rounded(tally.meanOfFollowing(), 1));
    }

    public String description() {
        return "%d months of between %d and %d deaths, drawn by chance around %d. %s"
                .formatted(
                        simulation.months(),
                        Collections.min(roll.counts()),
                        roll.worst(),
                        simulation.mean(),
                        sentence());
    }

    public Numbers numbers() {
        var rows = new ArrayList<List<String>>();
        for (int month = 0; month < simulation.months(); month++) {
            rows.add(List.of(
                    Numeral.of(month + 1),
                    Numeral.of(roll.counts().get(month)),
                    month == roll.worstIndex() ? "The worst" : ""));
        }
        rows.add(List.of("Next", Numeral.of(roll.following()), "The month after"));
        return new Numbers(title(), List.of("Month", "Deaths", "Which"), List.copyOf(rows));
    }

    public Plot plot() {
        return SimulationPlot.of(simulation, roll).plot();
    }
}
