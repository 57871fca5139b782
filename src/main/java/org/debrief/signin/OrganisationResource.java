package org.debrief.signin;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.Identity;
import org.debrief.account.SignInMode;
import org.debrief.web.Access;
import org.debrief.web.Cookies;
import org.debrief.web.Destination;
import org.debrief.web.Once;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.SignInBy;
import org.debrief.web.Tally;
import org.debrief.web.Who;

/** Signing in at the organisation's provider: there, back, and what it tells us behind the browser's back. */
@Path("/sign-in/organisation")
public class OrganisationResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance noRole(String organisation, String contact, boolean known);
    }

    @Inject
    Handshake handshake;

    @Inject
    Admission admission;

    @Inject
    Arrival arrival;

    @Inject
    LogoutNotice logoutNotice;

    @Inject
    Cookies cookies;

    @Inject
    Tally tally;

    @Inject
    ProviderConfig config;

    @Inject
    RoutingContext context;

    @GET
    @Access(Who.ANYONE)
    @SignInBy(SignInMode.ORGANISATION)
    public Response leave(@RestQuery Optional<String> to) {
        return Response.seeOther(URI.create(handshake.begin(context)))
                .cookie(cookies.wayOn(Destination.local(to.orElse(""))))
                .build();
    }

    @GET
    @Path("arrival")
    @Access(Who.ANYONE)
    @SignInBy(SignInMode.ORGANISATION)
    public Response arrive(@Context HttpHeaders headers) {
        var shown = handshake.complete(context);
        if (shown.claims().roles().isEmpty()) {
            tally.signIn(Tally.Way.ORGANISATION, Tally.SignInOutcome.REFUSED);
            boolean known = Identity.of(shown.claims().key()).isPresent();
            return Page.status(403, Templates.noRole(config.organisation(), config.contact(), known));
        }
        var held = cookies.in(headers.getCookies(), Cookies.HELD);
        var wayOn = cookies.in(headers.getCookies(), Cookies.WAY_ON);
        var to = wayOn == null ? "" : Destination.local(wayOn.getValue());
        var come = Once.call(() -> admit(shown, to, held), anotherBrowserWasQuicker -> admit(shown, to, held));
        tally.signIn(Tally.Way.ORGANISATION, Tally.SignInOutcome.ADMITTED);
        return Response.fromResponse(come).cookie(cookies.wayOn("")).build();
    }

    private Response admit(Handshake.Shown shown, String to, Cookie held) {
        var account = admission.account(shown.claims());
        if (account.disabled) {
            tally.signIn(Tally.Way.ORGANISATION, Tally.SignInOutcome.REFUSED);
            throw new Refused(
                    403,
                    "This account is closed here",
                    "Your organisation let you in, and your account in Debrief has been disabled. Ask "
                            + config.contact() + ".",
                    "Nothing was changed.");
        }
        return arrival.of(account, admission.signIn(account, shown), to, held);
    }

    /** Back-channel logout: the provider says, in a token it has signed, that a session or a person is out. */
    @POST
    @Path("logout")
    @Access(Who.PROVIDER)
    @SignInBy(SignInMode.ORGANISATION)
    public Response end(@RestForm("logout_token") String token) {
        return Response.status(logoutNotice.take(token) ? 200 : 400).build();
    }
}
