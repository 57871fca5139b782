package org.debrief.web;

import java.net.URI;
import java.util.Set;

import jakarta.inject.Singleton;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Whether a state-changing request was sent from a page of ours, as far as browsers say. */
@Singleton
class FormGuard {

    private static final Set<String> FROM_US = Set.of("same-origin", "none");

    /** Old browsers send neither header; then the token alone decides. */
    boolean comesFromHere(ResteasyReactiveRequestContext request) {
        var site = request.serverRequest().getRequestHeader("Sec-Fetch-Site");
        if (site != null && !FROM_US.contains(site)) {
            return false;
        }
        var origin = request.serverRequest().getRequestHeader("Origin");
        return origin == null || sameHost(origin, request.serverRequest().getRequestHost());
    }

    private static boolean sameHost(String origin, String host) {
        try {
            var from = URI.create(origin);
            return from.getAuthority() != null
                    && withPort(from.getScheme(), from.getAuthority()).equals(withPort(from.getScheme(), host));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    /** Behind a proxy one side may name the port that goes without saying. */
    private static String withPort(String scheme, String authority) {
        if (authority.matches(".*:\\d+")) {
            return authority;
        }
        return authority + ("https".equals(scheme) ? ":443" : ":80");
    }
}
