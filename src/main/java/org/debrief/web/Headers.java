package org.debrief.web;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

class Headers {

    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    /** Browsers that came by TLS once come by nothing else for a year. */
    static final String ONLY_TLS = "max-age=31536000; includeSubDomains";

    @Inject
    WebConfig config;

    @Inject
    FormToken token;

    @Inject
    Cookies cookies;

    @ServerResponseFilter
    void protect(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        token.toGive().ifPresent(value -> headers.add("Set-Cookie", cookies.untilClosed(Form.TOKEN, value)));
        ALWAYS.forEach(headers::putSingle);
        if (config.secureCookies()) {
            headers.putSingle("Strict-Transport-Security", ONLY_TLS);
        }
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
