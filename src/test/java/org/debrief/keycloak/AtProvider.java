package org.debrief.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/** A browser's visit to Keycloak's own pages: keeps its cookies, fills in its login form. */
public final class AtProvider {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new HashMap<>();

    /** Where the browser is sent after this person has signed in; where a session stands, nobody types anything. */
    public String signIn(String url, String name, String password) {
        var answer = get(url);
        if (answer.statusCode() == 200) {
            var form = Jsoup.parse(answer.body()).selectFirst("form#kc-form-login");
            if (form == null) {
                throw new AssertionError(
                        "No login form: " + Jsoup.parse(answer.body()).text());
            }
            answer = post(form.attr("action"), Map.of("username", name, "password", password, "credentialId", ""));
        }
        return away(url, answer);
    }

    /** Where an address there sends the browser, its own redirects followed. */
    public String open(String url) {
        return away(url, get(url));
    }

    private String away(String url, HttpResponse<String> first) {
        var answer = first;
        while (true) {
            var to = answer.headers().firstValue("Location").orElse("");
            if (to.isEmpty()) {
                throw new AssertionError("Keycloak stays where it is: " + answer.statusCode() + " "
                        + Jsoup.parse(answer.body()).text());
            }
            if (!URI.create(to).getAuthority().equals(URI.create(url).getAuthority())) {
                return to;
            }
            answer = get(to);
        }
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    private HttpResponse<String> post(String url, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(KeycloakAdmin.form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
