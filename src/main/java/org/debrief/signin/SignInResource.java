package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.LocalSignIn;
import org.debrief.account.SignIn;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Cookies;
import org.debrief.web.Destination;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.WebConfig;
import org.debrief.web.Who;

@Path("/")
public class SignInResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance signIn(String userName, String problem, String to, boolean held, boolean sample);
    }

    @Inject
    LocalSignIn signIns;

    @Inject
    Visitor visitor;

    @Inject
    Cookies cookies;

    @Inject
    Arrival arrival;

    @Inject
    WebConfig config;

    @Inject
    Clock clock;

    @GET
    @Path("sign-in")
    @Access(Who.ANYONE)
    public Response form(@RestQuery Optional<String> to, @RestQuery Optional<String> held) {
        return Page.ok(Templates.signIn("", "", Destination.local(to.orElse("")), held.isPresent(), config.sample()));
    }

    @POST
    @Path("sign-in")
    @Access(Who.ANYONE)
    @Transactional
    public Response signIn(MultivaluedMap<String, String> sent, @CookieParam(Cookies.HELD) Cookie held) {
        var form = new Form(sent);
        var userName = form.text("name");
        var to = Destination.local(form.text("to"));
        var outcome = signIns.check(userName, form.text("password"), visitor.signInNotEnded(), clock.instant());
        if (outcome.account().isEmpty()) {
            var page = Templates.signIn(userName, outcome.sentence(), to, held != null, config.sample());
            return Page.status(outcome.tooMany() ? 429 : 422, page);
        }
        return arrival.of(outcome.account().get(), to, held);
    }

    @POST
    @Path("sign-out")
    @Access(Who.SIGNED_IN)
    @Transactional
    public Response signOut() {
        SignIn.revoke(visitor.signInId(), clock.instant());
        return cookies.signedOut("/");
    }
}
