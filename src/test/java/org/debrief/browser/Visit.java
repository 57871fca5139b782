package org.debrief.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;

import static org.assertj.core.api.Assertions.assertThat;

/** One person at one browser of their own: fresh cookies, one rendering, and every trouble noticed. */
public final class Visit implements AutoCloseable {
    private static final Path LOOK = Path.of("target", "look");
    private static final double PATIENCE_MILLISECONDS = 60_000;

    /** Pictures for people, who ask for them with {@code -Dlook=true}. */
    private static final boolean KEEPS_PICTURES = Boolean.getBoolean("look");

    private static final String LINKS_TO_NOWHERE =
            """
            () => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
              .filter(href => !document.getElementById(href.slice(1)))""";

    private static final String LAYOUT_SHIFT =
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))
                .observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(sum), 100);
            })""";

    private final URI origin;
    private Rendering rendering;
    private final BrowserContext context;
    private final Troubles troubles;
    private final Page page;
    private final Traffic traffic;

    Visit(Browser browser, URI origin, Rendering rendering, boolean script) {
        this.origin = origin;
        this.rendering = rendering;
        context = browser.newContext(rendering
                .context()
                .setJavaScriptEnabled(script)
                // a proxy under test has a certificate that signs itself
                .setIgnoreHTTPSErrors("https".equals(origin.getScheme())));
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        troubles = Troubles.watch(context, origin);
        page = context.newPage();
        traffic = Traffic.count(page);
    }

    public Page page() {
        return page;
    }

    /** Goes to a path of the application and waits until the page has loaded. */
    public Optional<Response> goTo(String path) {
        return Optional.ofNullable(page.navigate(origin.resolve(path).toString()));
    }

    /** The same page on another screen, or at another time of day. */
    public Visit turnTo(Rendering other) {
        rendering = other;
        other.apply(page);
        return this;
    }

    /** A second tab with the same cookies, watched like the first. */
    public Page secondTab(String path) {
        Page second = context.newPage();
        second.navigate(origin.resolve(path).toString());
        return second;
    }

    /**
     * What it costs to go to a path with whatever the cache holds by then: the first call of a visit measures a first
     * load. Not for pages that keep a stream open, which are never done. A full browser also asks for the icon of the
     * site, where the page names none of its own; the headless one does not.
     */
    public Traffic.Load load(String path) {
        traffic.reset();
        goTo(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return traffic.load();
    }

    /** The sum of the layout shifts of the page so far, as in Cumulative Layout Shift; zero is none. */
    public double layoutShift() {
        return ((Number) page.evaluate(LAYOUT_SHIFT)).doubleValue();
    }

    /** On a phone and at a desk, by day and by night: accessible, no wider than the screen, no link that leads nowhere. */
    public void assertSound(String name) {
        assertThat((List<?>) page.evaluate(LINKS_TO_NOWHERE))
                .as("links within %s", name)
                .isEmpty();
        for (var each : Rendering.values()) {
            turnTo(each);
            if (KEEPS_PICTURES) {
                look(name);
            }
            assertReflows();
            assertAccessible();
        }
    }

    public void assertAccessible() {
        List<String> violations = Accessibility.violations(page);
        if (!violations.isEmpty()) {
            throw new AssertionError("%s at %s is not accessible:%n%s"
                    .formatted(page.url(), rendering.label(), String.join(System.lineSeparator(), violations)));
        }
    }

    /** WCAG 1.4.10: one scrolls down to read, never sideways. */
    public void assertReflows() {
        Object tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) tooWide).intValue())
                .as("pixels by which %s is too wide at %s", page.url(), rendering.label())
                .isLessThanOrEqualTo(0);
    }

    /** Keeps the whole page as {@code target/look/<name>-<width>-<scheme>.png}. */
    public Path look(String name) {
        Path file = file(name, ".png");
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file));
        return file;
    }

    /** Keeps the page as it prints: a picture ({@code …-print.png}) and a PDF, whose path is returned. */
    public Path print(String name) {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file(name, "-print.png")));
        Path pdf = file(name, ".pdf");
        page.pdf(new PdfOptions().setFormat("A4").setPrintBackground(true).setPath(pdf));
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        return pdf;
    }

    /** What went wrong since this was last asked; for the test that expects it, since the end of a test asks too. */
    public List<String> takeTroubles() {
        // A round trip to each tab lets what it has already reported arrive.
        context.pages().forEach(Page::title);
        return troubles.take();
    }

    @Override
    public void close() {
        context.close();
    }

    private Path file(String name, String ending) {
        return LOOK.resolve(name + "-" + rendering.label() + ending);
    }
}
