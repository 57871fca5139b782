package org.debrief.web;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.debrief.account.Recognition;
import org.debrief.account.SignInMode;
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
    Cookies cookies;

    /** Asked when a request comes: a filter is made before the settings of this run are known. */
    @Inject
    Instance<SignInMode> mode;

    @Inject
    Tally tally;

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
        if (!existsIn(resource)) {
            throw Refused.notFound();
        }
        if (access.value() == Who.UNASKED || access.value() == Who.PROVIDER) {
            return Optional.empty();
        }
        // the token first: it needs no database, and the page of an outage must not give out another one
        token.recognise(cookies.in(request.getCookies(), Form.TOKEN));
        recognition.recognise(cookies.in(request.getCookies(), Cookies.SIGN_IN), clock.instant());
        recognition.recognisePending(cookies.in(request.getCookies(), Cookies.PENDING), clock.instant());
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

    private boolean existsIn(ResourceInfo resource) {
        var only = SignInBy.Of.method(resource.getResourceMethod());
        return only.isEmpty() || only.get() == mode.get();
    }

    private static boolean changesState(ContainerRequestContext request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private Optional<Response> refuse(
            ContainerRequestContext request, ResteasyReactiveRequestContext context, Access access) {
        if (!guard.comesFromHere(context)) {
            tally.refused(Tally.Refusal.OTHER_SITE);
            throw new Refused(
                    403,
                    "That form was sent from another site",
                    "Open the page here and send it again.",
                    "Nothing was changed.");
        }
        var form = new SentForm(context);
        if (access.value().isOfAnAccount() && !isOfVisitor(form)) {
            var held = heldForms.hold(context, form, cookies.in(request.getCookies(), Cookies.HELD));
            if (held.isPresent()) {
                tally.refused(visitor.isSignedIn() ? Tally.Refusal.OTHER_ACCOUNT : Tally.Refusal.SIGN_IN_ENDED);
                return held;
            }
        }
        if (!token.matches(form.first(Form.TOKEN))) {
            tally.refused(Tally.Refusal.TOKEN);
            return Optional.of(heldForms.showAgain(context, form));
        }
        form.held().ifPresent(held -> request.setProperty(Form.HELD, held));
        return Optional.empty();
    }

    /** A page that names no writer was made before anybody signed in. */
    private boolean isOfVisitor(SentForm form) {
        return visitor.isSignedIn()
                && form.writer().map(visitor.author()::equals).orElse(true);
    }

    private static Response toSignIn(ContainerRequestContext request) {
        if (Page.asksForJson(request.getHeaderString(HttpHeaders.ACCEPT))) {
            return HeldForms.problem(401, HeldForms.SIGN_IN_ENDED);
        }
        var to = request.getMethod().equals("GET")
                ? request.getUriInfo().getRequestUri().getRawPath()
                : "";
        return Page.seeOther("/sign-in" + Destination.query(to));
    }
}
