package org.debrief.keycloak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between the application and Keycloak's token endpoints: can be gone, and can put another genuine token into an answer. */
public final class Meddler implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Keycloak keycloak;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean gone;
    private volatile CountDownLatch silent = new CountDownLatch(0);
    private volatile UnaryOperator<ObjectNode> meddling = UnaryOperator.identity();
    private volatile String lastIdToken = "";

    Meddler(Keycloak keycloak) throws IOException {
        this.keycloak = keycloak;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::pass);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Honest again. */
    void leaveAlone() {
        gone = false;
        silent.countDown();
        meddling = UnaryOperator.identity();
    }

    /** Takes the question and says nothing. */
    void beSilent() {
        silent = new CountDownLatch(1);
    }

    void beGone() {
        gone = true;
    }

    /** Changes the next answers of the token endpoint. */
    void meddle(UnaryOperator<ObjectNode> how) {
        meddling = how;
    }

    /** The ID token that went through last, before any meddling. */
    String lastIdToken() {
        return lastIdToken;
    }

    /** How many requests came, whatever became of them. */
    int arrived() {
        return arrived.get();
    }

    /** How often the token endpoint was asked, and answered. */
    int asked() {
        return asked.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        arrived.incrementAndGet();
        try (exchange) {
            silent.await();
            if (gone) {
                return;
            }
            var to = URI.create(keycloak.issuer() + "/protocol/openid-connect"
                    + exchange.getRequestURI().getPath());
            var request = HttpRequest.newBuilder(to)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (authorization != null) {
                request.header("Authorization", authorization);
            }
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            byte[] body = answer.body();
            if (to.getPath().endsWith("/token")) {
                asked.incrementAndGet();
                body = answer.statusCode() == 200 ? meddled(body) : body;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.statusCode(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] meddled(byte[] body) throws IOException {
        var tokens = (ObjectNode) JSON.readTree(body);
        if (tokens.has("id_token")) {
            lastIdToken = tokens.get("id_token").asText();
        }
        return JSON.writeValueAsBytes(meddling.apply(tokens));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
