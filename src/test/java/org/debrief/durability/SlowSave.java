package org.debrief.durability;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import org.debrief.Visit;

/** A form that arrives in two halves, as from a ward with a bad signal. */
final class SlowSave implements AutoCloseable {

    private final Socket socket;
    private final byte[] request;
    private int sent;

    private SlowSave(Socket socket, byte[] request) {
        this.socket = socket;
        this.request = request;
    }

    /** Connects and sends all but the last words. */
    static SlowSave begin(Visit visit, String origin, String path, Map<String, String> fields) throws IOException {
        var node = URI.create(origin);
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var cookies = visit.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var head = "POST %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\nCookie: %s\r\n"
                        .formatted(path, node.getAuthority(), cookies)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
                        .formatted(body.length());
        var slow = new SlowSave(
                new Socket(node.getHost(), node.getPort()), (head + body).getBytes(StandardCharsets.US_ASCII));
        slow.send(slow.request.length - 10);
        return slow;
    }

    private void send(int until) throws IOException {
        socket.getOutputStream().write(request, sent, until - sent);
        socket.getOutputStream().flush();
        sent = until;
    }

    /** Sends the rest; what the node answers, from its first line to where it closes or waits. */
    String finish() throws IOException {
        send(request.length);
        socket.setSoTimeout(20_000);
        var buffer = new byte[8_192];
        int read = socket.getInputStream().read(buffer);
        return new String(buffer, 0, Math.max(read, 0), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
