package org.debrief.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static java.math.MathContext.DECIMAL128;
import static java.util.function.Predicate.not;

/** The arithmetic of a chart in decimals, as the values are written (see the package). */
final class XmrCalculation {

    private final List<Double> values;
    private final XmrOptions options;
    private final List<BigDecimal> decimals;
    private final List<BigDecimal> ranges;
    private final int baseline;

    XmrCalculation(List<Double> values, XmrOptions options) {
        this.values = values;
        this.options = options;
        decimals = values.stream().map(BigDecimal::valueOf).toList();
        ranges = IntStream.range(1, values.size())
                .mapToObj(i -> decimals.get(i).subtract(decimals.get(i - 1)).abs())
                .toList();
        baseline = options.baselinePoints(values.size());
    }

    XmrChart chart() {
        if (baseline < 2) {
            return new XmrChart(values, options, List.of(), Optional.empty());
        }
        BigDecimal ceiling = XmrLimits.RANGE.multiply(mean(baselineRanges()));
        List<BigDecimal> kept = baselineRanges().stream()
                .filter(not(range -> drops(range, ceiling)))
                .toList();
        XmrLimits limits = XmrLimits.of(mean(decimals.subList(0, baseline)), mean(kept));
        return new XmrChart(values, options, movingRanges(ceiling), Optional.of(limits));
    }

    private List<BigDecimal> baselineRanges() {
        return ranges.subList(0, baseline - 1);
    }

    /** Where every range is nought the ceiling is too, and dropping them all would leave no limits. */
    private boolean drops(BigDecimal range, BigDecimal ceiling) {
        return options.screened() && ceiling.signum() > 0 && range.compareTo(ceiling) >= 0;
    }

    private List<MovingRange> movingRanges(BigDecimal ceiling) {
        return IntStream.range(1, values.size())
                .mapToObj(i -> new MovingRange(
                        i, ranges.get(i - 1).doubleValue(), i < baseline && drops(ranges.get(i - 1), ceiling)))
                .toList();
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), DECIMAL128);
    }
}
