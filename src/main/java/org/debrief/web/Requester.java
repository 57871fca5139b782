package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** From where a request comes, to limit what one place may ask for. Never logged and never kept but as a hash. */
@Singleton
public class Requester {

    @Inject
    CurrentVertxRequest request;

    /** The address of the connection, or what a trusted proxy says of it. */
    public String address() {
        return request.getCurrent().request().remoteAddress().hostAddress();
    }
}
