package org.debrief.web;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.debrief.account.HeldForm;
import org.debrief.account.Visitor;

/** A held form that was sent again and taken is held no longer; one that was refused still is. */
class HeldFormDelivery {

    @Inject
    Visitor visitor;

    @Inject
    Cookies cookies;

    @ServerResponseFilter
    void letGo(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(Form.HELD) instanceof UUID held)
                || response.getStatus() >= 400
                || !visitor.isSignedIn()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> HeldForm.letGo(held, visitor.author()));
        var left = HeldCookie.of(cookies.in(request.getCookies(), Cookies.HELD)).without(held);
        var cookie =
                left.isEmpty() ? cookies.forget(Cookies.HELD) : cookies.make(Cookies.HELD, left, HeldForm.HELD_FOR);
        response.getHeaders().add("Set-Cookie", cookie);
    }
}
