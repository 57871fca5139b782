package org.debrief.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.debrief.Answer;
import org.debrief.Visit;
import org.debrief.durability.Node;
import org.debrief.provision.Folders;

import static org.assertj.core.api.Assertions.assertThat;

/** What a proxy in front says of scheme, host and client is believed where it is trusted, and nowhere else. */
class BehindProxyIT {

    private static final String[] BEHIND = {
        "debrief.web.sample=true",
        "debrief.web.secure-cookies=true",
        "quarkus.http.proxy.proxy-address-forwarding=true",
        "quarkus.http.proxy.enable-forwarded-host=true",
        "quarkus.http.proxy.trusted-proxies=127.0.0.1"
    };

    private static Path home() throws IOException {
        return Folders.fresh("proxied", "home");
    }

    private static Map<String, String> from(String client, String origin) {
        return Map.of(
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "debrief.example",
                "X-Forwarded-For",
                client,
                "Origin",
                origin);
    }

    private static Answer signIn(Node node, String name, String password, Map<String, String> headers) {
        var visit = Visit.at(node.origin());
        visit.ask("/sign-in", headers);
        var fields = new HashMap<>(visit.filled(visit.form("/sign-in")));
        fields.putAll(Map.of("name", name, "password", password));
        return visit.post("/sign-in", fields, headers);
    }

    @Test
    void formsRedirectsAndCookiesWorkAsIfTlsEndedHere() throws Exception {
        try (var node = Node.start(home(), BEHIND)) {
            var in = signIn(node, "rowan", "rowan-sample", from("192.0.2.1", "https://debrief.example"));
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(in.header("Location")).isEqualTo("https://debrief.example/modules");
            assertThat(in.headers("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain"));
            assertThat(in.header("Strict-Transport-Security")).startsWith("max-age=31536000");
            for (var elsewhere : new String[] {"https://elsewhere.example", "https://debrief.example:8443", "null"}) {
                assertThat(signIn(node, "rowan", "rowan-sample", from("192.0.2.1", elsewhere))
                                .statusCode())
                        .as(elsewhere)
                        .isEqualTo(403);
            }
            oneAddressIsShutAndAnotherIsNot(node);
        }
    }

    private static void oneAddressIsShutAndAnotherIsNot(Node node) {
        var guesser = from("192.0.2.66", "https://debrief.example");
        int shut = 0;
        for (int guess = 0; guess < RateLimit.SIGN_IN_FROM_ADDRESS.allowed(); guess++) {
            assertThat(signIn(node, "name-" + guess, "wrong", guesser).statusCode())
                    .isEqualTo(422);
        }
        shut = signIn(node, "rowan", "rowan-sample", guesser).statusCode();
        assertThat(shut).isEqualTo(429);
        assertThat(signIn(node, "rowan", "rowan-sample", from("192.0.2.67", "https://debrief.example"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void withoutTheSettingForwardedHeadersAreIgnored() throws Exception {
        try (var node = Node.start(home(), "debrief.web.sample=true")) {
            assertThat(signIn(node, "rowan", "rowan-sample", from("192.0.2.1", "https://debrief.example"))
                            .statusCode())
                    .isEqualTo(403);
            var in = signIn(node, "rowan", "rowan-sample", from("192.0.2.1", node.origin()));
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(in.header("Location")).isEqualTo(node.origin() + "/modules");
            assertThat(in.header("Strict-Transport-Security")).isNull();
        }
    }
}
