package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Before anything else is asked: whether the resource is there at all in this way of signing in. */
class LocalSignInGate {

    @Inject
    SignInMode mode;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void pass(ResourceInfo resource) {
        if (!mode.local() && resource.getResourceClass().isAnnotationPresent(LocalSignInOnly.class)) {
            throw Refused.notFound();
        }
    }
}
