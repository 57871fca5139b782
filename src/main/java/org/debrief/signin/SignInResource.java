package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.LocalSignIn;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.ClientAddress;
import org.debrief.web.Cookies;
import org.debrief.web.Destination;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.RateLimit;
import org.debrief.web.RateLimits;
import org.debrief.web.SignInBy;
import org.debrief.web.Tally;
import org.debrief.web.WebConfig;
import org.debrief.web.Who;

@Path("/")
public class SignInResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance signIn(String userName, String problem, String to, String why, boolean sample);

        static native TemplateInstance elsewhere(String organisation, String query, String why);
    }

    /** Why somebody is here who did not ask to be. */
    private static final String HELD = "held";

    private static final String CHANGED = "changed";
    private static final String LAPSED = "lapsed";

    @Inject
    LocalSignIn signIns;

    @Inject
    Visitor visitor;

    @Inject
    SecondStep secondStep;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress address;

    @Inject
    Cookies cookies;

    @Inject
    Tally tally;

    @Inject
    WebConfig config;

    @Inject
    ProviderConfig provider;

    @Inject
    SignInMode mode;

    @Inject
    Clock clock;

    @GET
    @Path("sign-in")
    @Access(Who.ANYONE)
    public Response form(
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> held,
            @RestQuery Optional<String> changed,
            @RestQuery Optional<String> lapsed) {
        var why = held.map(yes -> HELD)
                .or(() -> changed.map(yes -> CHANGED))
                .or(() -> lapsed.map(yes -> LAPSED))
                .orElse("");
        if (mode == SignInMode.ORGANISATION) {
            var query = Destination.query(to.orElse(""));
            return Page.ok(Templates.elsewhere(provider.organisation(), query, why));
        }
        return Page.ok(Templates.signIn("", "", Destination.local(to.orElse("")), why, config.sample()));
    }

    @POST
    @Path("sign-in")
    @Access(Who.ANYONE)
    @SignInBy(SignInMode.LOCAL)
    public Response signIn(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        var form = new Form(sent);
        var held = cookies.in(headers.getCookies(), Cookies.HELD);
        if (!limits.wait(RateLimit.SIGN_IN_FROM_ADDRESS, address.subject()).isZero()) {
            return refused(LocalSignIn.Outcome.TOO_MANY, form, held);
        }
        return Crowd.inTurn(signIns, () -> checked(form, held));
    }

    private Response checked(Form form, Cookie held) {
        var outcome =
                signIns.check(form.text("name"), form.text("password"), visitor.signInNotEnded(), clock.instant());
        return outcome.account().isEmpty()
                ? refused(outcome, form, held)
                : secondStep.after(outcome.account().get(), Destination.local(form.text("to")), held);
    }

    private Response refused(LocalSignIn.Outcome outcome, Form form, Cookie held) {
        var page = Templates.signIn(
                form.text("name"),
                outcome.sentence(),
                Destination.local(form.text("to")),
                held == null ? "" : HELD,
                config.sample());
        if (outcome.tooMany()) {
            tally.signIn(Tally.Way.LOCAL, Tally.SignInOutcome.LIMITED);
            return Response.fromResponse(Page.status(429, page))
                    .header(HttpHeaders.RETRY_AFTER, LocalSignIn.WAIT.toSeconds())
                    .build();
        }
        limits.failed(RateLimit.SIGN_IN_FROM_ADDRESS, address.subject());
        tally.signIn(Tally.Way.LOCAL, Tally.SignInOutcome.REFUSED);
        return Page.status(422, page);
    }
}
