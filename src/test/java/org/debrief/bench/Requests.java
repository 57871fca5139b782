package org.debrief.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as a signed-in browser sends them, as bytes. */
record Requests(int port, Map<String, String> cookies) {

    byte[] get(String path) {
        return bytes("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n");
    }

    byte[] post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return bytes("POST " + path + " HTTP/1.1\r\n" + headers()
                + "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded; charset=UTF-8\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private String headers() {
        var cookie = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return "Host: 127.0.0.1:" + port + "\r\nCookie: " + cookie + "\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String request) {
        return request.getBytes(StandardCharsets.US_ASCII);
    }
}
