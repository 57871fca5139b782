package org.debrief.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.debrief.Http;

/** Requests as a signed-in browser sends them, as bytes. */
record Requests(int port, Map<String, String> cookies) {

    byte[] get(String path) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n");
    }

    byte[] post(String path, Map<String, String> fields) {
        var body = Http.encoded(fields);
        return bytes("POST " + path + " HTTP/1.1\r\n" + headers()
                + "Accept: application/json\r\nContent-Type: " + Http.FORM + "\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String headers() {
        return "Host: 127.0.0.1:" + port + "\r\nCookie: " + Http.cookies(cookies) + "\r\n";
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.US_ASCII);
    }
}
