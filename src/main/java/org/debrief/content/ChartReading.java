package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debrief.statistics.Improvement;
import org.debrief.statistics.PointSignal;
import org.debrief.statistics.Rule;
import org.debrief.statistics.RuleSet;
import org.debrief.statistics.Signals;
import org.debrief.statistics.Variation;
import org.debrief.statistics.XmrChart;
import org.debrief.statistics.XmrLimits;
import org.debrief.statistics.XmrOptions;

/** What the statistics say about a chart: its lines and, for an XmR chart, its signals. A run chart has a median only. */
public record ChartReading(Chart chart, XmrChart xmr, Signals signals) {

    static ChartReading of(Chart chart) {
        var options = chart.baseline() == null ? XmrOptions.DEFAULT : XmrOptions.DEFAULT.fixedOnFirst(chart.baseline());
        var xmr = XmrChart.of(chart.points().stream().map(Chart.Point::value).toList(), options);
        var rules = "western-electric".equals(chart.rules()) ? new RuleSet.WesternElectric() : RuleSet.DEFAULT;
        return new ChartReading(chart, xmr, Signals.of(xmr, rules));
    }

    boolean isRun() {
        return "run".equals(chart.chart());
    }

    public boolean hasRules() {
        return !isRun() && xmr.limits().isPresent();
    }

    private String ruleSet() {
        return signals.ruleSet().label();
    }

    public List<RuleReading> firing() {
        var names = chart.points().stream().map(Chart.Point::label).toList();
        return isRun()
                ? List.of()
                : signals.firing().stream()
                        .map(signal -> RuleReading.of(signal, names))
                        .toList();
    }

    /** The lines that can be drawn. */
    List<Plot.Line> lines() {
        if (isRun()) {
            return List.of(new Plot.Line("mean", "median", median()));
        }
        return xmr.limits().map(this::lines).orElse(List.of());
    }

    private List<Plot.Line> lines(XmrLimits limits) {
        var lines = new ArrayList<Plot.Line>();
        lines.add(new Plot.Line("mean", "mean", limits.mean()));
        if (!limits.collapsed()) {
            lines.add(new Plot.Line("limit", "upper", limits.process().upper()));
            if (!isClipped(limits)) {
                lines.add(new Plot.Line("limit", "lower", limits.process().lower()));
            }
        }
        return lines;
    }

    /** Below nought, where no value of this chart lies. */
    private boolean isClipped(XmrLimits limits) {
        return limits.process().lower() < 0 && xmr.values().stream().allMatch(value -> value >= 0);
    }

    /** The numbers that must fit in a drawing. */
    ValueAxis axis() {
        return ValueAxis.around(
                Stream.concat(xmr.values().stream(), lines().stream().map(Plot.Line::value))
                        .toList());
    }

    private String figure(double value) {
        return axis().figure(value);
    }

    private double median() {
        var sorted = xmr.values().stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : sorted.get(middle - 1) / 2 + sorted.get(middle) / 2;
    }

    /** How many rules fire. */
    public String verdict() {
        int firing = firing().size();
        return switch (firing) {
            case 0 -> "No rule of %s fires".formatted(ruleSet());
            case 1 -> "One rule of %s fires".formatted(ruleSet());
            case 2 -> "Two rules of %s fire".formatted(ruleSet());
            case 3 -> "Three rules of %s fire".formatted(ruleSet());
            default -> "Four rules of %s fire".formatted(ruleSet());
        };
    }

    /** The lines in words, with what is peculiar about them. */
    public String lineWords() {
        if (isRun()) {
            return "The median is %s. A run chart has no limits.".formatted(figure(median()));
        }
        return xmr.limits().map(this::limitWords).orElse("There are too few points for limits.");
    }

    private String limitWords(XmrLimits limits) {
        var sentences = new ArrayList<String>();
        String lower = figure(limits.process().lower());
        sentences.add("Mean %s; process limits %s and %s."
                .formatted(figure(limits.mean()), lower, figure(limits.process().upper())));
        if (xmr.baselinePoints() < xmr.values().size()) {
            sentences.add("They come from the first %d points.".formatted(xmr.baselinePoints()));
        }
        if (xmr.hasTrialLimits()) {
            sentences.add("These are trial limits: fewer than %d points.".formatted(XmrChart.SETTLED));
        }
        if (limits.collapsed()) {
            sentences.add("Nothing varies, so the limits lie on the mean and say nothing.");
        } else if (isClipped(limits)) {
            sentences.add("The lower limit, %s, is below nought and is not drawn.".formatted(lower));
        }
        return String.join(" ", sentences);
    }

    MarkShape shape(int index) {
        return flagged(index).map(MarkShape::of).orElse(MarkShape.DOT);
    }

    private Optional<Rule> flagged(int index) {
        return isRun() ? Optional.empty() : point(index).flagged().map(firing -> firing.rule());
    }

    private PointSignal point(int index) {
        return signals.points().get(index);
    }

    private Variation variation(int index) {
        return point(index).variation(improvement());
    }

    private Improvement improvement() {
        if (chart.better() == null) {
            return Improvement.NEITHER;
        }
        return switch (chart.better()) {
            case "lower" -> Improvement.DECREASE;
            case "higher" -> Improvement.INCREASE;
            default -> Improvement.NEITHER;
        };
    }

    /** A style class. */
    String tone(int index) {
        return variation(index).name().toLowerCase(Locale.ROOT);
    }

    String signal(int index) {
        return point(index).rules().stream().map(rule -> rule.label() + ". ").collect(Collectors.joining())
                + variation(index).label();
    }
}
