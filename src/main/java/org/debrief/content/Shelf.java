package org.debrief.content;

import java.util.Map;
import java.util.Optional;

/** Shared entries of one kind by key. When their file cannot be read, missing keys are not reported one by one. */
record Shelf<T>(String file, Map<String, T> entries, boolean readable) {

    Optional<T> find(String key, String from, int line, Problems problems) {
        var found = Optional.ofNullable(entries.get(key));
        if (found.isEmpty() && readable) {
            problems.error(
                    from,
                    line,
                    "`%s` is not in %s. %sAdd it there, or mend it here."
                            .formatted(key, file, Likely.meant(key, entries.keySet())));
        } else if (found.isEmpty()) {
            problems.followsFromAnother();
        }
        return found;
    }
}
