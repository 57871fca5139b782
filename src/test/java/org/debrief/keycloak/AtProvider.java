package org.debrief.keycloak;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

import org.jsoup.Jsoup;

import org.debrief.Answer;
import org.debrief.Cookies;
import org.debrief.Http;

/** A browser's visit to Keycloak's own pages: keeps its cookies, fills in its login form. */
public final class AtProvider {

    private final Cookies cookies = new Cookies();

    /** Where the browser is sent after this person has signed in; where a session stands, nobody types anything. */
    public String signIn(String url, String name, String password) {
        var answer = get(url);
        if (answer.statusCode() == 200) {
            var form = Jsoup.parse(answer.asString()).selectFirst("form#kc-form-login");
            if (form == null) {
                throw new AssertionError(
                        "No login form: " + Jsoup.parse(answer.asString()).text());
            }
            answer = post(form.attr("action"), Map.of("username", name, "password", password, "credentialId", ""));
        }
        return away(url, answer);
    }

    /** Where an address there sends the browser, its own redirects followed. */
    public String open(String url) {
        return away(url, get(url));
    }

    private String away(String url, Answer first) {
        var answer = first;
        while (true) {
            var to = answer.header("Location");
            if (to == null) {
                throw new AssertionError("Keycloak stays where it is: " + answer.statusCode() + " "
                        + Jsoup.parse(answer.asString()).text());
            }
            if (!URI.create(to).getAuthority().equals(URI.create(url).getAuthority())) {
                return to;
            }
            answer = get(to);
        }
    }

    private Answer get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private Answer post(String url, Map<String, String> fields) {
        return send(Http.form(HttpRequest.newBuilder(URI.create(url)), fields));
    }

    private Answer send(HttpRequest.Builder request) {
        return cookies.keep(Http.send(cookies.onto(request).build()));
    }
}
