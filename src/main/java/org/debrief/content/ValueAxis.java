package org.debrief.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stretch of numbers a plot shows, and how far apart the round ones lie that are written beside it. */
record ValueAxis(double least, double most, BigDecimal step) {

    private static final int FEWEST_TICKS = 2;
    private static final int MOST_TICKS = 4;
    private static final double MARGIN = 0.06;

    /** Less than this is no variation that a drawing could show. */
    private static final double NOTICEABLE = 1e-9;

    private static final double NOUGHT = 1e-280;

    /** Some air on either side, but none below nought when nothing lies there. */
    static ValueAxis around(Collection<Double> values) {
        double low = Collections.min(values);
        double high = Collections.max(values);
        double air = air(high - low, Math.max(Math.abs(low), Math.abs(high)));
        double least = low >= 0 ? Math.max(0, low - air) : low - air;
        return new ValueAxis(least, high + air, step(least, high + air));
    }

    private static double air(double span, double size) {
        if (size < NOUGHT) {
            return 1;
        }
        return span > size * NOTICEABLE ? span * MARGIN : size / 10;
    }

    /** Where nought lies in the middle the coarser step may leave it alone on the scale: then one number more is written. */
    private static BigDecimal step(double least, double most) {
        return step(least, most, MOST_TICKS)
                .or(() -> step(least, most, MOST_TICKS + 1))
                .orElseThrow();
    }

    private static Optional<BigDecimal> step(double least, double most, int mostTicks) {
        int exponent = (int) Math.floor(Math.log10(most - least)) - 1;
        return IntStream.rangeClosed(exponent, exponent + 2)
                .boxed()
                .flatMap(power -> Stream.of(1, 2, 5)
                        .map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(power)))
                .filter(step -> {
                    long count = ticks(least, most, step).limit(mostTicks + 1L).count();
                    return FEWEST_TICKS <= count && count <= mostTicks;
                })
                .findFirst();
    }

    private static Stream<BigDecimal> ticks(double least, double most, BigDecimal step) {
        BigDecimal first =
                new BigDecimal(least).divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal last = new BigDecimal(most);
        return Stream.iterate(first, tick -> tick.compareTo(last) <= 0, tick -> tick.add(step));
    }

    List<Double> ticks() {
        return ticks(least, most, step).map(BigDecimal::doubleValue).toList();
    }

    /** A computed number, no finer than the axis can tell apart. */
    String figure(double value) {
        return Numeral.rounded(value, Math.max(1, 2 + step.scale()));
    }

    /** 0 for {@link #least}, 1 for {@link #most}. */
    double share(double value) {
        return (value - least) / (most - least);
    }
}
