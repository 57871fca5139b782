package org.debrief.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Refuses a body over the limit before it is read, one step ahead of Quarkus, which would answer with an empty page. */
@ApplicationScoped
class TooLarge {

    @Inject
    VertxHttpConfig http;

    void stand(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::pass);
    }

    private void pass(RoutingContext request) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        var limit = http.limits().maxBodySize();
        if (length != null
                && limit.isPresent()
                && Long.parseLong(length) > limit.get().asLongValue()) {
            refuse(request);
        } else {
            request.next();
        }
    }

    @ActivateRequestContext
    void refuse(RoutingContext request) {
        var refused = Refused.tooLarge();
        var page = Errors.page(refused).render();
        var response = request.response().setStatusCode(refused.status());
        Headers.ALWAYS.forEach(response::putHeader);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(page)
                .onComplete(sent -> request.request().connection().close());
    }
}
