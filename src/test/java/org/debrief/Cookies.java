package org.debrief;

import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;

/** What a browser keeps for one site. */
public final class Cookies {

    private final Map<String, String> values = new HashMap<>();

    public Map<String, String> values() {
        return values;
    }

    public HttpRequest.Builder onto(HttpRequest.Builder request) {
        if (!values.isEmpty()) {
            request.setHeader("Cookie", Http.cookies(values));
        }
        return request;
    }

    public Answer keep(Answer answer) {
        answer.headers("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(this::keep);
        return answer;
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            values.remove(cookie.getName());
        } else {
            values.put(cookie.getName(), cookie.getValue());
        }
    }
}
