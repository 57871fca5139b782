package org.debrief.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.debrief.account.Recognition;
import org.debrief.account.Visitor;

/** Every request passes here: who is asking, whether the form is one of ours, and whether the route admits them. */
class Gate {

    @Inject
    Visitor visitor;

    @Inject
    Recognition recognition;

    @Inject
    FormToken token;

    @Inject
    FormGuard guard;

    @Inject
    HeldForms heldForms;

    @Inject
    Clock clock;

    @ServerRequestFilter
    @WithFormRead
    Optional<Response> admit(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var access = resource.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            throw new IllegalStateException("No route rule on " + resource.getResourceMethod());
        }
        recognition.recognise(request.getCookies().get(Cookies.SIGN_IN), clock.instant());
        token.recognise(request.getCookies().get(Form.TOKEN));
        if (changesState(request)) {
            var refusal = refuse(request, context, access);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        if (access.value().admits(visitor)) {
            return Optional.empty();
        }
        if (visitor.isSignedIn()) {
            throw Refused.forbidden();
        }
        return Optional.of(toSignIn(request));
    }

    private static boolean changesState(ContainerRequestContext request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private Optional<Response> refuse(
            ContainerRequestContext request, ResteasyReactiveRequestContext context, Access access) {
        if (!guard.comesFromHere(context)) {
            throw new Refused(
                    403,
                    "That form was sent from another site",
                    "Open the page here and send it again.",
                    "Nothing was changed.");
        }
        var form = new SentForm(context);
        if (!token.matches(form.first(Form.TOKEN))) {
            return Optional.of(heldForms.showAgain(context, form));
        }
        if (access.value() == Who.ANYONE) {
            return Optional.empty();
        }
        var writer = form.writer();
        boolean ours =
                visitor.isSignedIn() && writer.map(visitor.author()::equals).orElse(true);
        return ours ? Optional.empty() : heldForms.hold(context, form, writer);
    }

    private static Response toSignIn(ContainerRequestContext request) {
        if (Page.asksForJson(request.getHeaderString(HttpHeaders.ACCEPT))) {
            return Response.status(401)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(new Errors.Problem(
                            "Your sign-in has ended. Sign in again in another tab; this page keeps your words."))
                    .build();
        }
        var path = request.getMethod().equals("GET")
                ? "?to="
                        + URLEncoder.encode(request.getUriInfo().getRequestUri().getRawPath(), StandardCharsets.UTF_8)
                : "";
        return Page.seeOther("/sign-in" + path);
    }
}
