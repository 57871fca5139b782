package org.debrief.browser;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe has against a page, in words with which one can go and mend it. */
final class Accessibility {
    /** Naming the tags also runs the rules that axe leaves out unless asked, such as the size of targets. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Accessibility() {}

    static List<String> violations(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // Legacy is one run in the page itself. The other way joins the results of frames, of which no page of ours has
        // any, in a tab that it opens for every check.
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).withTags(RULES).analyze().getViolations().stream()
                        .map(Accessibility::sentence)
                        .toList();
    }

    private static String sentence(Rule rule) {
        String places = rule.getNodes().stream().map(Accessibility::place).collect(Collectors.joining());
        return "%s (%s): %s%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), places);
    }

    private static String place(CheckedNode node) {
        return "%n  at %s%n     %s%n     %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        node.getFailureSummary().replace("\n", "\n     "));
    }
}
