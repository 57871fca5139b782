package org.debrief.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.BrowserType.LaunchOptions;

/**
 * A Chromium that may or may not start on this machine.
 *
 * @param origin where it comes from, for people
 * @param executable nothing for the one that Playwright downloads and finds by itself
 * @param environment what it needs besides the environment of the tests
 */
record Installation(String origin, Optional<Path> executable, Map<String, String> environment) {

    /** Long enough for a cold disk; a browser that starts takes a tenth of a second. */
    private static final double STARTING_MILLISECONDS = 60_000;

    private static final List<String> ARGUMENTS = List.of(
            // Root cannot use the sandbox and many containers forbid it to others; the only pages opened are our own.
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            // A page that asks for another host fails at once instead of reaching it.
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
            // The same outlines on every machine, whatever its font settings.
            "--font-render-hinting=none");

    static Installation of(String origin, Path executable) {
        return new Installation(origin, Optional.of(executable), Map.of());
    }

    Installation with(Map<String, String> additions) {
        Map<String, String> both = new HashMap<>(environment);
        both.putAll(additions);
        return new Installation(origin, executable, Map.copyOf(both));
    }

    LaunchOptions options() {
        // What is given here replaces the environment; it is not added to it.
        Map<String, String> whole = new HashMap<>(System.getenv());
        whole.putAll(environment);
        LaunchOptions options =
                new LaunchOptions().setArgs(ARGUMENTS).setEnv(whole).setTimeout(STARTING_MILLISECONDS);
        executable.ifPresent(options::setExecutablePath);
        return options;
    }
}
