package org.debrief.web;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One id for each request: in every line it logs, on whatever thread, in its answer, and on its error page. The proxy's where
 * it is shaped like one. And one line when it is answered, with the route's template in place of the address.
 */
@ApplicationScoped
class RequestIds {

    static final String HEADER = "X-Request-Id";

    /** As it is called in a line of JSON. */
    static final String KEY = "request";

    private static final Logger ACCESS = Logger.getLogger("access");
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    private static final int NANOS_IN_A_MILLISECOND = 1_000_000;

    /** Hexadecimal, as proxies make them: nothing that could be anybody's name. */
    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}[0-9a-fA-F-]{8,28}");

    void stand(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(this::pass);
    }

    private void pass(RoutingContext request) {
        long began = System.nanoTime();
        var id = idOf(request.request().getHeader(HEADER));
        MDC.put(KEY, id);
        request.response().putHeader(HEADER, id);
        request.addEndHandler(ended -> tell(request, id, System.nanoTime() - began));
        request.next();
    }

    static String idOf(String proposed) {
        return proposed != null && SHAPE.matcher(proposed).matches()
                ? proposed
                : UUID.randomUUID().toString();
    }

    private static void tell(RoutingContext request, String id, long took) {
        MDC.put(KEY, id);
        ACCESS.infof(
                "%s %s %d %d ms",
                Routes.method(request.request().method().name()),
                Routes.template(request),
                request.response().getStatusCode(),
                took / NANOS_IN_A_MILLISECOND);
    }

    /** The id of the request that is being answered on this thread. */
    static String current() {
        return MDC.get(KEY) instanceof String id ? id : "";
    }
}
