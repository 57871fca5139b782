package org.debrief;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which package may use which: the table of the design, with the arrows the code decided since. A new arrow is a decision, made here. */
final class Arrows {

    static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("statistics", Set.of()),
            Map.entry("identifiers", Set.of()),
            Map.entry("questions", Set.of()),
            Map.entry("content", Set.of("questions", "statistics", "identifiers")),
            Map.entry("account", Set.of()),
            Map.entry("web", Set.of("account")),
            Map.entry("draft", Set.of("identifiers", "account", "web")),
            Map.entry("sharing", Set.of("account", "web")),
            Map.entry("notice", Set.of("account", "web")),
            Map.entry("job", Set.of("account", "web")),
            Map.entry("reflection", Set.of("questions", "draft", "sharing", "identifiers", "account", "web")),
            Map.entry("learning", learning()),
            // what administrators and facilitators did: used by whatever they do
            Map.entry("audit", Set.of("account", "web")),
            Map.entry("cohort", Set.of("audit", "account", "learning", "statistics", "notice", "web")),
            // the same erasure as one's own; no arrow leads to a package that reads what anybody wrote
            Map.entry("people", Set.of("archive", "cohort", "audit", "identifiers", "notice", "account", "web")),
            Map.entry("debrief", debrief()),
            Map.entry("workshop", workshop()),
            Map.entry(
                    "selfassessment",
                    Set.of("content", "sharing", "identifiers", "statistics", "notice", "account", "web")),
            Map.entry("panel", Set.of("content", "statistics", "notice", "account", "web")),
            Map.entry("portfolio", portfolio()),
            Map.entry("signin", Set.of("notice", "account", "web")),
            Map.entry("archive", Set.of("audit", "notice", "account", "web")),
            Map.entry("database", Set.of()),
            Map.entry("health", Set.of()),
            Map.entry("start", Set.of("account", "web")),
            Map.entry("sample", Set.of("account", "cohort", "web")),
            Map.entry("move", Set.of()),
            Map.entry("command", Set.of("content"))));

    private Arrows() {}

    private static Set<String> learning() {
        return with(Set.of("content", "questions", "draft", "reflection"), "sharing", "identifiers", "account", "web");
    }

    private static Set<String> debrief() {
        var features = Set.of("content", "questions", "learning", "reflection", "sharing", "cohort", "audit", "draft");
        return with(features, "identifiers", "statistics", "notice", "job", "account", "web");
    }

    private static Set<String> workshop() {
        return with(Set.of("content", "learning"), "identifiers", "statistics", "notice", "job", "account", "web");
    }

    /** The features it shows. */
    private static Set<String> portfolio() {
        return with(
                Set.of("learning", "reflection", "debrief", "selfassessment"), "content", "sharing", "account", "web");
    }

    private static Set<String> with(Set<String> packages, String... others) {
        var all = new HashSet<>(packages);
        all.addAll(Set.of(others));
        return Set.copyOf(all);
    }
}
