package org.debrief.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A chart read by a rule set. Every point is read, also those after a fixed baseline; a chart without limits has no
 * signal.
 *
 * @param rules one for each rule of the set, in priority, whether it fires or not
 * @param points one for each value
 */
public record Signals(RuleSet ruleSet, List<RuleSignal> rules, List<PointSignal> points) {

    public Signals {
        rules = List.copyOf(rules);
        points = List.copyOf(points);
    }

    public static Signals of(XmrChart chart, RuleSet ruleSet) {
        Require.present(chart, "The chart");
        List<RuleSignal> rules = Require.present(ruleSet, "The rule set").rules().stream()
                .map(rule -> new RuleSignal(rule, windows(rule, chart)))
                .toList();
        List<PointSignal> points = IntStream.range(0, chart.values().size())
                .mapToObj(index -> point(index, rules))
                .toList();
        return new Signals(ruleSet, rules, points);
    }

    private static List<Window> windows(Rule rule, XmrChart chart) {
        return chart.limits()
                .map(limits -> rule.windows(chart.values(), limits))
                .orElse(List.of());
    }

    private static PointSignal point(int index, List<RuleSignal> rules) {
        return new PointSignal(
                index,
                rules.stream()
                        .map(rule -> rule.at(index))
                        .flatMap(Optional::stream)
                        .toList());
    }

    public boolean any() {
        return rules.stream().anyMatch(RuleSignal::fires);
    }

    /** The rules that fire somewhere, in priority. */
    public List<RuleSignal> firing() {
        return rules.stream().filter(RuleSignal::fires).toList();
    }

    /** By {@link Rule#code()}; empty when the rule set has no such rule. */
    public Optional<RuleSignal> rule(String code) {
        return rules.stream()
                .filter(signal -> signal.rule().code().equals(code))
                .findFirst();
    }
}
