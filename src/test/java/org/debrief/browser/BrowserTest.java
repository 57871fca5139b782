package org.debrief.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.junit.jupiter.api.AfterEach;

/**
 * A test with a browser: open a {@link Visit} or several, and after the test whatever went wrong in any of them fails
 * it. Subclasses that are {@code @QuarkusTest}s need nothing else.
 */
public abstract class BrowserTest {
    private final List<Visit> visits = new ArrayList<>();

    /** Where the application answers. */
    protected URI origin() {
        return URI.create(org.debrief.Visit.here());
    }

    protected Visit open(String path) {
        return open(path, Rendering.DESK_LIGHT);
    }

    protected Visit open(String path, Rendering rendering) {
        Visit visit = visit(rendering, true);
        visit.goTo(path);
        return visit;
    }

    /** A visit that has been nowhere yet, to measure its first load. */
    protected Visit visit(Rendering rendering) {
        return visit(rendering, true);
    }

    protected Visit openWithoutScript(String path, Rendering rendering) {
        Visit visit = visit(rendering, false);
        visit.goTo(path);
        return visit;
    }

    @AfterEach
    void nothingWentWrong() {
        try {
            List<String> troubles = visits.stream()
                    .flatMap(visit -> visit.takeTroubles().stream())
                    .toList();
            if (!troubles.isEmpty()) {
                throw new AssertionError(
                        "The browser had troubles:%n%s".formatted(String.join(System.lineSeparator(), troubles)));
            }
        } finally {
            visits.forEach(Visit::close);
        }
    }

    private Visit visit(Rendering rendering, boolean script) {
        Visit visit = new Visit(TheBrowser.BROWSER, origin(), rendering, script);
        visits.add(visit);
        return visit;
    }

    /**
     * Started by the first visit and shared by all tests that the same class loader loads; under Quarkus every test
     * profile has its own.
     */
    private static final class TheBrowser {
        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return Chromium.start(playwright);
        }
    }
}
