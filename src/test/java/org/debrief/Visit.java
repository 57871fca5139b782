package org.debrief;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.debrief.keycloak.AtProvider;

/** A browser without a screen: keeps cookies, follows redirects, fills in the forms a page really has. */
public class Visit {

    private final String origin;
    private final Cookies cookies = new Cookies();
    private String path = "/";
    private Answer last;

    private AtProvider provider = new AtProvider();

    private Visit(String origin) {
        this.origin = origin;
    }

    /** The application under test. */
    public static Visit anonymous() {
        return new Visit(here());
    }

    /** Where the application under test answers, by scheme, host and port. */
    public static String here() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    /** Another node, by scheme, host and port. */
    public static Visit at(String origin) {
        return new Visit(origin);
    }

    /** Signs in somebody made by {@link People}. */
    public static Visit as(String name) {
        return anonymous().signIn(name, name);
    }

    /** The same browser in another tab. */
    public Visit again() {
        var tab = new Visit(origin);
        tab.cookies().putAll(cookies());
        tab.provider = provider;
        return tab;
    }

    public Visit signIn(String name, String password) {
        var elsewhere =
                get("/sign-in").page().select("a[href^=/sign-in/organisation]").attr("href");
        return elsewhere.isEmpty()
                ? submit("/sign-in", Map.of("name", name, "password", password))
                : get(comeBack(elsewhere, name, password));
    }

    /** The address that the organisation's provider sends this browser back to, not yet opened. */
    public String comeBack(String elsewhere, String name, String password) {
        var back = URI.create(provider.signIn(getOnly(elsewhere).header("Location"), name, password));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    /** This browser's visits to the organisation's provider. */
    public AtProvider provider() {
        return provider;
    }

    public Visit get(String to) {
        return follow(send("GET", to, Map.of(), Map.of()));
    }

    /** Sends the page's form whose action ends so, as it stands, with these fields filled in. */
    public Visit submit(String actionEnd, Map<String, String> fields) {
        var form = form(actionEnd);
        var all = filled(form);
        all.putAll(fields);
        return follow(send("POST", form.attr("action"), all, Map.of()));
    }

    /** Sends the same form by another of its buttons, which leads elsewhere. */
    public Visit submitTo(String actionEnd, String to, Map<String, String> fields) {
        var all = filled(form(actionEnd));
        all.putAll(fields);
        return follow(send("POST", to, all, Map.of()));
    }

    /** Posts without a page's form: what a script, a stale tab or an attacker would do. */
    public Answer post(String to, Map<String, String> fields, Map<String, String> headers) {
        return send("POST", to, fields, headers);
    }

    /** The statuses of one form that is sent so many times at the same moment. */
    public List<Integer> atOnce(int times, String to, Map<String, String> fields) {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var sent = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> again().post(to, fields, Map.of()).statusCode(), pool))
                    .limit(times)
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdown();
        }
    }

    /** Any bytes by any method, as no browser would send them. */
    public Answer raw(String method, String to, String contentType, byte[] body) {
        return receive(
                to,
                request(to).setHeader("Content-Type", contentType).method(method, BodyPublishers.ofByteArray(body)));
    }

    public Answer ask(String to, Map<String, String> headers) {
        return send("GET", to, Map.of(), headers);
    }

    public Answer getOnly(String to) {
        return send("GET", to, Map.of(), Map.of());
    }

    /** Everything the form would send if nothing were touched. */
    public Map<String, String> filled(Element form) {
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden], input[type=text], input[type=date]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("textarea").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        form.select("input[type=radio][checked], input[type=checkbox][checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").val()));
        return fields;
    }

    public Element form(String actionEnd) {
        return page().select("form").stream()
                .filter(form -> form.attr("action").endsWith(actionEnd))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form to " + actionEnd + " on " + path + ":\n"
                        + page().select("main").text()));
    }

    private Answer send(String method, String to, Map<String, String> fields, Map<String, String> headers) {
        var request = request(to);
        if (method.equals("POST")) {
            Http.form(request, fields);
        }
        headers.forEach(request::setHeader);
        return receive(to, request);
    }

    private HttpRequest.Builder request(String to) {
        return cookies.onto(HttpRequest.newBuilder(URI.create(origin + to)));
    }

    private Answer receive(String to, HttpRequest.Builder request) {
        last = cookies.keep(Http.send(request.build()));
        path = to;
        return last;
    }

    private Visit follow(Answer answer) {
        var at = answer;
        while (at.statusCode() == 303) {
            var to = URI.create(at.header("Location"));
            at = send(
                    "GET",
                    to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()),
                    Map.of(),
                    Map.of());
        }
        return this;
    }

    public int status() {
        return last.statusCode();
    }

    /** The path of the page, redirects followed. */
    public String path() {
        return path;
    }

    public Document page() {
        return Jsoup.parse(last.asString());
    }

    public String text() {
        return page().select("main").text();
    }

    public String source() {
        return last.asString();
    }

    public Answer last() {
        return last;
    }

    public Map<String, String> cookies() {
        return cookies.values();
    }
}
