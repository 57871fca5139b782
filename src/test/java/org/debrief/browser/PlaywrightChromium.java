package org.debrief.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.debrief.provision.Command;

/** The browser that Playwright downloads for itself: the last resort, since it asks for a host of its own. */
final class PlaywrightChromium {
    private PlaywrightChromium() {}

    static Optional<Installation> installation(List<String> failures) {
        // In a process of its own: Playwright's command line ends the Java machine it runs in.
        Command.Outcome download = Command.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.microsoft.playwright.CLI",
                        "install",
                        "chromium-headless-shell")
                .within(Duration.ofMinutes(5))
                .run();
        if (download.succeeded()) {
            return Optional.of(new Installation("downloaded by Playwright", Optional.empty(), Map.of()));
        }
        failures.add("Playwright's own download");
        return Optional.empty();
    }
}
