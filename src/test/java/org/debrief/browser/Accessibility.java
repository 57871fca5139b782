package org.debrief.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe has against a page, in words with which one can go and mend it. */
final class Accessibility {

    /** Naming the tags also runs the rules that axe leaves out unless asked, such as the size of targets. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** Its Java library lays the script into the page anew for each run, which takes longer than the run. */
    private static final String AXE = script();

    private static final String RUN =
            """
            async tags => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags},
                resultTypes: ['violations'],
              });
              const place = node => [`at ${node.target.join(' ')}`, node.html, ...node.failureSummary.split('\\n')]
                .join('\\n     ');
              return found.violations.map(rule =>
                [`${rule.id} (${rule.impact}): ${rule.help}`, ...rule.nodes.map(place)].join('\\n  '));
            }""";

    private Accessibility() {}

    static List<String> violations(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
            // whoever is looked at once is looked at again, and sending it takes as long as running it
            page.context().addInitScript(AXE);
        }
        return ((List<?>) page.evaluate(RUN, RULES))
                .stream().map(String.class::cast).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
