package org.debrief.draft;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Named texts as they are sealed: one JSON object. */
public final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TYPE = new TypeReference<>() {};

    private Fields() {}

    public static String write(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Fields could not be written");
        }
    }

    /** Jackson's message would quote the text, so it is not passed on. */
    public static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, TYPE);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("Fields could not be read");
        }
    }
}
