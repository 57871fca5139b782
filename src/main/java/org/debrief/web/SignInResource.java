package org.debrief.web;

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

@Path("/")
public class SignInResource {

    @CheckedTemplate(basePath = "web")
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
    HeldForms heldForms;

    @Inject
    WebConfig config;

    @Inject
    Clock clock;

    @GET
    @Path("sign-in")
    @Access(Who.ANYONE)
    public Response form(@RestQuery Optional<String> to, @RestQuery Optional<String> held) {
        return Page.ok(Templates.signIn("", "", local(to.orElse("")), held.isPresent(), config.sample()));
    }

    @POST
    @Path("sign-in")
    @Access(Who.ANYONE)
    @Transactional
    public Response signIn(MultivaluedMap<String, String> sent, @CookieParam(Cookies.HELD) Cookie held) {
        var form = new Form(sent);
        var userName = form.text("name");
        var to = local(form.text("to"));
        var outcome = signIns.check(userName, form.text("password"), visitor.signInNotEnded(), clock.instant());
        if (outcome.account().isEmpty()) {
            var page = Templates.signIn(userName, outcome.sentence(), to, held != null, config.sample());
            return Page.status(outcome.tooMany() ? 429 : 422, page);
        }
        var account = outcome.account().get();
        if (visitor.isSignedIn()) {
            SignIn.revoke(visitor.signInId(), clock.instant());
        }
        var token = SignIn.start(account, clock.instant(), config.signInLasts());
        var next = heldForms.released(held, account.authorId).isEmpty()
                ? (to.isEmpty() ? Landing.of(account.roles) : to)
                : "/held-forms";
        return Response.fromResponse(Page.seeOther(next))
                .cookie(cookies.make(
                        Cookies.SIGN_IN, token, config.signInLasts().plus(SignIn.REMEMBERED)))
                .build();
    }

    @POST
    @Path("sign-out")
    @Access(Who.SIGNED_IN)
    @Transactional
    public Response signOut() {
        SignIn.revoke(visitor.signInId(), clock.instant());
        return cookies.signedOut("/");
    }

    /** The part of the sign-in page's address that says where to go on. */
    static String query(String to) {
        return local(to).isEmpty() ? "" : "?to=" + to;
    }

    /** Only a path of ours: anything that could lead elsewhere is dropped. */
    static String local(String to) {
        return to.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*") ? to : "";
    }
}
