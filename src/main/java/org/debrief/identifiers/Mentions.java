package org.debrief.identifiers;

import java.util.List;

/** The places in a text where something is mentioned, in order and apart, so that the nearest is found quickly. */
record Mentions(List<Span> spans) {

    /** Whether any mention touches the stretch from {@code from} to {@code to}. */
    boolean touch(int from, int to) {
        int index = firstEndingAtOrAfter(from);
        return index < spans.size() && spans.get(index).start() <= to;
    }

    /** Whether a mention ends at most {@code before} characters before the span, or starts as soon after it. */
    boolean near(Span span, int before, int after) {
        return touch(span.start() - before, span.start()) || touch(span.end(), span.end() + after);
    }

    private int firstEndingAtOrAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
