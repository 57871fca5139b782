package org.debrief.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Shows that each promise of the browser tests can be broken, and that they notice. */
class BrowserSupportTest extends BrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static PlantedSite site;

    @BeforeAll
    static void serve() throws IOException {
        site = new PlantedSite();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Override
    protected URI origin() {
        return site.origin();
    }

    @ParameterizedTest
    @EnumSource
    void aSoundPagePassesAndItsPictureIsKept(Rendering rendering) {
        Visit visit = open("/sound", rendering);
        visit.assertAccessible();
        visit.assertReflows();
        assertThat(visit.look("browser-support"))
                .hasFileName("browser-support-" + rendering.label() + ".png")
                .exists();
        assertThat(visit.takeTroubles()).isEmpty();
    }

    @Test
    void axeNamesTheRuleAndThePlace() {
        assertThatThrownBy(open("/unlabelled")::assertAccessible)
                .hasMessageContainingAll("label (critical)", "<input>");
    }

    @Test
    void targetsSmallerThanWcag22AllowsAreFound() {
        Visit visit = open("/small");
        visit.page()
                .evaluate("() => document.querySelectorAll('.s').forEach(b => {"
                        + " b.style.cssText = 'width:10px;height:10px;padding:0;border:0;font-size:8px' })");
        assertThatThrownBy(visit::assertAccessible).hasMessageContaining("target-size");
    }

    @Test
    void aPageWiderThanThePhoneIsFound() {
        assertThatThrownBy(open("/wide", Rendering.PHONE_LIGHT)::assertReflows).hasMessageContaining("320-light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "throws", "inline", "elsewhere", "broken"})
    void troublesNobodySeesFailTheTest(String path) {
        BrowserSupportTest inner = new BrowserSupportTest();
        inner.open("/" + path);
        assertThatThrownBy(inner::nothingWentWrong)
                .hasMessageContaining(Map.of(
                                "inline", "style-src",
                                "elsewhere", "Request to another origin (http://elsewhere.invalid/")
                        .getOrDefault(path, "planted"));
    }

    @Test
    void aPageThatAnswersAnErrorIsNoTrouble() {
        assertThat(open("/missing").takeTroubles()).isEmpty();
    }

    @Test
    void aSecondTabIsWatchedToo() {
        Visit visit = open("/sound");
        visit.secondTab("/console");
        assertThat(visit.takeTroubles()).singleElement().asString().contains("planted");
    }

    @Test
    void aFirstLoadIsCountedAndTheCacheCostsNothing() {
        Visit visit = visit(Rendering.PHONE_LIGHT);
        Traffic.Load first = visit.load("/sound");
        assertThat(first.requests()).isEqualTo(2);
        long bodies =
                (PlantedSite.page("/sound") + PlantedSite.page("/style.css")).getBytes(StandardCharsets.UTF_8).length;
        assertThat(first.bytes()).isBetween(bodies + 100, bodies + 1000);
        assertThat(visit.load("/sound").requests()).isEqualTo(1);
        assertThat(visit.load("/moved").requests()).isEqualTo(2);
    }

    @Test
    void layoutShiftIsMeasured() {
        assertThat(open("/sound").layoutShift()).isZero();
        Visit shifting = open("/shifting");
        shifting.page().waitForSelector("hr");
        await().atMost(PATIENCE).until(() -> shifting.layoutShift() > 0);
    }

    @Test
    void withoutScriptNoScriptRuns() {
        assertThat(open("/scripted").page().textContent("h1")).isEqualTo("Scripted");
        assertThat(openWithoutScript("/scripted", Rendering.DESK_LIGHT).page().textContent("h1"))
                .startsWith("Translation");
    }

    @Test
    void printingFollowsThePrintStyles() throws IOException {
        Visit visit = open("/sound");
        Path pdf = visit.print("browser-support");
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(Path.of("target/look/browser-support-1280-light-print.png")).exists();
        assertThat(visit.page().isVisible("h1")).isTrue();
    }
}
