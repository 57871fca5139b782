package org.debrief.durability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.debrief.Http;
import org.debrief.Visit;

/** A form that arrives in two halves, as from a ward with a bad signal. */
final class SlowSave implements AutoCloseable {

    private static final String LAST_WORDS = "Draft saved";

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
        var body = Http.encoded(fields);
        var head = "POST %s HTTP/1.1\r\nHost: %s\r\nAccept: application/json\r\nCookie: %s\r\n"
                        .formatted(path, node.getAuthority(), Http.cookies(visit.cookies()))
                + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(Http.FORM, body.length());
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

    /** Sends the rest; what the node answers, until it has said that the draft is saved, or closes. */
    String finish() throws IOException {
        send(request.length);
        socket.setSoTimeout(20_000);
        var answer = new ByteArrayOutputStream();
        var buffer = new byte[8_192];
        int read;
        do {
            read = socket.getInputStream().read(buffer);
            answer.write(buffer, 0, Math.max(read, 0));
        } while (read > 0 && !answer.toString(StandardCharsets.UTF_8).contains(LAST_WORDS));
        return answer.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
