package org.debrief.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MultivaluedMap;

/** What a form sent. Text is checked once, here: whole characters, and nothing that only a machine would type. */
public final class Form {

    public static final String REQUEST = "request";
    public static final String WRITER = "writer";
    public static final String TOKEN = "form-token";
    static final String HELD = "held-form";
    private static final List<String> OURS = List.of(REQUEST, WRITER, TOKEN, HELD);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");
    /** Marks that change the direction of what follows them; a page that shows them could be made to lie. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final char NOT_A_CHARACTER = '\uFFFD';

    private final MultivaluedMap<String, String> sent;

    public Form(MultivaluedMap<String, String> sent) {
        this.sent = sent;
        sent.forEach((name, values) -> values.forEach(Form::refuseBroken));
    }

    private static void refuseBroken(String value) {
        if (value == null) {
            return;
        }
        if (value.indexOf(NOT_A_CHARACTER) >= 0) {
            throw Refused.badInput("Some characters did not arrive whole. Paste the text again, or type it.");
        }
        if (CONTROL.matcher(value).find()) {
            throw Refused.badInput("There are invisible control characters in the text. Paste it as plain text.");
        }
    }

    /** The id of the row this form makes, however often it is sent. */
    public UUID request() {
        try {
            return UUID.fromString(text(REQUEST));
        } catch (IllegalArgumentException notAnId) {
            throw Refused.badInput("The form is not complete. Open its page again; drafts are kept.");
        }
    }

    /** Lines end with a line feed, whether a browser sent the form or a script did. */
    public String text(String name) {
        var value = sent.getFirst(name);
        return value == null
                ? ""
                : DIRECTION.matcher(value).replaceAll("").replace("\r\n", "\n").strip();
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    public int number(String name) {
        var text = text(name);
        if (!text.matches("\\d{1,9}")) {
            throw Refused.badInput("The form is not complete. Open its page again; drafts are kept.");
        }
        return Integer.parseInt(text);
    }

    /** The fields a person filled in, by name, without those the page put there. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        sent.keySet().stream().filter(name -> !OURS.contains(name)).forEach(name -> fields.put(name, text(name)));
        return fields;
    }
}
