package org.debrief.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;

import org.debrief.provision.Apt;
import org.debrief.provision.Command;

/**
 * Finds a Chromium that starts on this machine, gets one if there is none, and starts it.
 *
 * <p>A browser counts as found when it has drawn a page. Asking it for {@code --version} proves less, and the usual
 * {@code --headless --dump-dom} cannot be asked: the build in the npm package lacks that part and waits for ever, while
 * it works under Playwright.
 */
final class Chromium {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String NONE_WORKS =
            "No Chromium starts on this machine: install Debian's package chromium, or name one with -Dchromium=PATH or "
                    + "the environment variable CHROMIUM. Tried: ";

    private final Playwright playwright;
    private final List<String> failures = new ArrayList<>();

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
    }

    /** @throws IllegalStateException with a sentence that says what to install */
    static Browser start(Playwright playwright) {
        return new Chromium(playwright).start();
    }

    private Browser start() {
        Optional<Path> named = named();
        if (named.isPresent()) {
            // Whoever names a browser wants that one and no other.
            return tried(Installation.of("named", named.get())).orElseThrow(this::noneWorks);
        }
        return installed()
                .or(() -> NpmChromium.installations(failures)
                        .flatMap(this::triedAsStream)
                        .findFirst())
                .or(() -> Apt.install("chromium") ? installed() : Optional.empty())
                .or(() -> PlaywrightChromium.installation(failures).flatMap(this::tried))
                .orElseThrow(this::noneWorks);
    }

    private static Optional<Path> named() {
        return Stream.of(System.getProperty("chromium"), System.getenv("CHROMIUM"))
                .filter(path -> path != null && !path.isBlank())
                .findFirst()
                .map(Path::of);
    }

    private Optional<Browser> installed() {
        return PROGRAMS.stream()
                .flatMap(program -> Command.find(program).stream())
                .map(path -> Installation.of("installed", path))
                .flatMap(this::triedAsStream)
                .findFirst();
    }

    private Stream<Browser> triedAsStream(Installation installation) {
        return tried(installation).stream();
    }

    private Optional<Browser> tried(Installation installation) {
        return drawn(installation).flatMap(browser -> {
            if (Fonts.areLegible(browser)) {
                return Optional.of(browser);
            }
            browser.close();
            Optional<Browser> withFonts = Fonts.additions()
                    .flatMap(additions -> drawn(installation.with(additions)))
                    .filter(Fonts::areLegible);
            if (withFonts.isEmpty()) {
                failures.add(
                        installation.origin() + " starts but finds no fonts: install Debian's package fonts-dejavu");
            }
            return withFonts;
        });
    }

    private Optional<Browser> drawn(Installation installation) {
        Browser browser = null;
        try {
            browser = playwright.chromium().launch(installation.options());
            try (Page page = browser.newPage()) {
                page.setDefaultTimeout(60_000);
                page.setContent("<p>Does it draw?");
                page.screenshot();
            }
            return Optional.of(browser);
        } catch (PlaywrightException doesNotStart) {
            if (browser != null) {
                browser.close();
            }
            failures.add("%s %s (%s)"
                    .formatted(
                            installation.origin(),
                            installation.executable().map(Path::toString).orElse(""),
                            doesNotStart.getMessage().lines().limit(3).toList()));
            return Optional.empty();
        }
    }

    private IllegalStateException noneWorks() {
        return new IllegalStateException(NONE_WORKS + String.join("; ", failures));
    }
}
