package org.debrief.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which points are named under a plot: few enough to be read on a phone, and the last January among them. */
record TimeAxis(List<String> names) {

    private static final int MOST_NAMES = 5;
    private static final int[] STEPS = {1, 2, 3, 6, 12};
    private static final int YEAR = 12;
    private static final int LONGEST = 8;

    List<Plot.Label> labels(PlotFrame frame) {
        OptionalInt january = lastJanuary();
        int step = step();
        return IntStream.range(0, names.size())
                .filter(index -> (index - january.orElse(0)) % step == 0)
                .mapToObj(index -> label(frame, index, january.isPresent() && january.getAsInt() == index))
                .toList();
    }

    private OptionalInt lastJanuary() {
        return IntStream.range(Math.max(0, names.size() - YEAR), names.size())
                .filter(index -> names.get(index).startsWith("Jan"))
                .reduce((earlier, later) -> later);
    }

    private int step() {
        int fewest = (names.size() + MOST_NAMES - 1) / MOST_NAMES;
        return IntStream.of(STEPS).filter(step -> step >= fewest).findFirst().orElse((fewest + YEAR - 1) / YEAR * YEAR);
    }

    private Plot.Label label(PlotFrame frame, int index, boolean named) {
        String[] words = names.get(index).strip().split("\\s+", 2);
        return new Plot.Label(
                Numeral.coordinate(frame.x(index)),
                shortened(words[0]),
                words.length > 1 ? shortened(words[1]) : "",
                named);
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST - 1) + "…";
    }
}
