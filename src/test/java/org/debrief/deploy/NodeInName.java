package org.debrief.deploy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Two ports that answer as a node's do, to see what a proxy makes of a request: it gives back what arrived. What the proxies
 * do with real nodes is the business of the tests of several nodes.
 */
final class NodeInName implements AutoCloseable {

    private static final List<String> TOLD = List.of(
            "Host",
            "Forwarded",
            "X-forwarded-for",
            "X-forwarded-proto",
            "X-forwarded-host",
            "X-forwarded-prefix",
            "X-request-id");

    static final String LONG_TOKEN = "e".repeat(8_000);

    private final HttpServer http;
    private final HttpServer management;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean breaksOff;
    private volatile boolean stopping;

    /** Lets a stream send its second event. */
    final CountDownLatch secondEvent = new CountDownLatch(1);

    NodeInName(String address, int port, int managementPort) throws IOException {
        http = HttpServer.create(new InetSocketAddress(address, port), 0);
        management = HttpServer.create(new InetSocketAddress(address, managementPort), 0);
        http.setExecutor(threads);
        management.setExecutor(threads);
        http.createContext("/", this::answer);
        http.createContext("/stream", this::stream);
        http.createContext("/sign-out", NodeInName::leave);
        management.createContext("/q/health/ready", exchange -> send(exchange, stopping ? 503 : 200, "{}"));
        http.start();
        management.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (breaksOff) {
            exchange.close();
            return;
        }
        var headers = TOLD.stream()
                .filter(exchange.getRequestHeaders()::containsKey)
                .map(name -> name + ": "
                        + String.join(",", exchange.getRequestHeaders().get(name)))
                .collect(Collectors.joining("\n"));
        send(exchange, stopping ? 503 : 200, exchange.getRequestMethod() + "\n" + headers + "\n\n" + body);
    }

    /** Names the whole token of somebody who is in many groups. */
    private static void leave(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Refresh", "0; url=https://id.example/?id_token_hint=" + LONG_TOKEN);
        send(exchange, 200, "");
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var events = exchange.getResponseBody()) {
            events.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            events.flush();
            secondEvent.await(20, TimeUnit.SECONDS);
            events.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    /** From now on takes every request whole and ends the connection without a word, as one that is killed. */
    void breakOff() {
        breaksOff = true;
    }

    /** From now on answers as a node that has been told to stop. */
    void beginToStop() {
        stopping = true;
    }

    @Override
    public void close() {
        secondEvent.countDown();
        http.stop(0);
        management.stop(0);
        threads.shutdownNow();
    }
}
