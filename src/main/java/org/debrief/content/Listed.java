package org.debrief.content;

import java.util.ArrayList;
import java.util.Collection;

/** Names as a sentence lists them: `a`, `b` and `c`. */
final class Listed {

    private Listed() {}

    static String of(Collection<String> names) {
        return joined(names, "and");
    }

    static String any(Collection<String> names) {
        return joined(names, "or");
    }

    private static String joined(Collection<String> names, String last) {
        var quoted = new ArrayList<String>();
        names.forEach(name -> quoted.add("`" + name + "`"));
        if (quoted.size() < 2) {
            return quoted.isEmpty() ? "nothing" : quoted.get(0);
        }
        int end = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, end)) + " " + last + " " + quoted.get(end);
    }
}
