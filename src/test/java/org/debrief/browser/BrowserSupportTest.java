package org.debrief.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Shows that each promise of the browser tests can be broken, and that they notice. */
class BrowserSupportTest extends BrowserTest {
    private static final String SOUND =
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sound</title>
            <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
            <body><main><h1>Translation ⇄, diplomatic ∞, repair ≈</h1><p>“Said” – and heard.</p>%s</main></body></html>
            """;

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/sound", SOUND.formatted("")),
            Map.entry("/style.css", "body{color:#111;background:#fff}@media print{h1{display:none}}"),
            Map.entry("/unlabelled", SOUND.formatted("<input>")),
            Map.entry("/small", SOUND.formatted("<button class=s>a</button><button class=s>b</button>")),
            Map.entry("/wide", SOUND.formatted("<pre>" + "wide ".repeat(100) + "</pre>")),
            Map.entry("/console", SOUND.formatted("<script src=/console.js></script>")),
            Map.entry("/console.js", "console.error('planted')"),
            Map.entry("/throws", SOUND.formatted("<script src=/throws.js></script>")),
            Map.entry("/throws.js", "throw new Error('planted')"),
            Map.entry("/inline", SOUND.formatted("<p style='color:red'>planted</p>")),
            Map.entry("/elsewhere", SOUND.formatted("<img alt='' src='http://elsewhere.invalid/planted.png'>")),
            Map.entry("/broken", SOUND.formatted("<script src=/planted.js></script>")),
            Map.entry("/shifting", SOUND.formatted("<script src=/shifting.js></script>")),
            Map.entry(
                    "/shifting.js",
                    "setTimeout(()=>document.querySelector('h1').insertAdjacentHTML('beforebegin','<hr>'.repeat(20)),200)"),
            Map.entry("/scripted", SOUND.formatted("<script src=/scripted.js></script>")),
            Map.entry("/scripted.js", "document.querySelector('h1').textContent = 'Scripted'"));

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", BrowserSupportTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Override
    protected URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
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
        long bodies = (PAGES.get("/sound") + PAGES.get("/style.css")).getBytes(StandardCharsets.UTF_8).length;
        assertThat(first.bytes()).isBetween(bodies + 100, bodies + 1000);
        assertThat(visit.load("/sound").requests()).isEqualTo(1);
        assertThat(visit.load("/moved").requests()).isEqualTo(2);
    }

    @Test
    void layoutShiftIsMeasured() {
        assertThat(open("/sound").layoutShift()).isZero();
        Visit shifting = open("/shifting");
        shifting.page().waitForSelector("hr");
        assertThat(shifting.layoutShift()).isPositive();
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

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body =
                    PAGES.getOrDefault(path, SOUND.formatted("<p>Not here")).getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type(path));
            headers.set("Content-Security-Policy", "default-src 'self'; img-src * data:");
            headers.set("Cache-Control", path.contains(".") ? "max-age=3600" : "no-store");
            if (path.equals("/moved")) {
                headers.set("Location", "/sound");
                exchange.sendResponseHeaders(303, -1);
            } else {
                exchange.sendResponseHeaders(PAGES.containsKey(path) ? 200 : 404, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static String type(String path) {
        return path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html";
    }
}
