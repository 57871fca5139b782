package org.debrief.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What logs and metrics may say of an address: the template of the route that answers it, where one does. */
@Singleton
class Routes {

    static final String NONE = "no-route";
    static final String OTHER = "OTHER";

    /** Where the HTTP metrics look for the template of a request. */
    private static final String FOR_METRICS = "UrlPathTemplate";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** Ahead of the Gate, which may refuse the request. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void name(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        var template = template(
                resource.getResourceClass().getAnnotation(Path.class),
                resource.getResourceMethod().getAnnotation(Path.class));
        SEEN.add(template);
        Vertx.currentContext().putLocal(FOR_METRICS, template);
    }

    private static String template(Path ofClass, Path ofMethod) {
        var both = "/" + (ofClass == null ? "" : ofClass.value()) + "/" + (ofMethod == null ? "" : ofMethod.value());
        var path = both.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        return path;
    }

    static boolean isTemplate(String path) {
        return SEEN.contains(path);
    }

    static String template(RoutingContext request) {
        var template =
                Vertx.currentContext() == null ? null : Vertx.currentContext().<String>getLocal(FOR_METRICS);
        return template == null ? NONE : template;
    }

    /** A method may be any word a client makes up. */
    static String method(String name) {
        return METHODS.contains(name) ? name : OTHER;
    }
}
