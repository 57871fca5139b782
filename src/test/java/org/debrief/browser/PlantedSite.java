package org.debrief.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A site with one sound page and one for each thing that can be wrong. */
final class PlantedSite implements AutoCloseable {
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
                    """
                    const shift = () =>
                      document.querySelector('h1').insertAdjacentHTML('beforebegin', '<hr>'.repeat(20));
                    // what was never painted does not shift
                    new PerformanceObserver(() => setTimeout(shift, 200)).observe({type: 'paint', buffered: true});"""),
            Map.entry("/scripted", SOUND.formatted("<script src=/scripted.js></script>")),
            Map.entry("/scripted.js", "document.querySelector('h1').textContent = 'Scripted'"));

    private final HttpServer server;

    PlantedSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PlantedSite::answer);
        server.start();
    }

    URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    static String page(String path) {
        return PAGES.get(path);
    }

    @Override
    public void close() {
        server.stop(0);
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
