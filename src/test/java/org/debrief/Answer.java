package org.debrief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a server answered; every text of ours is UTF-8. */
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int statusCode() {
        return response.statusCode();
    }

    /** The first header of this name, or null. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String asString() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(bytes());
        } catch (IOException noJson) {
            throw new UncheckedIOException(asString(), noJson);
        }
    }
}
