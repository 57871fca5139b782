package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Cookies;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

@Path("/")
public class SignOutResource {

    private static final Logger LOG = Logger.getLogger(SignOutResource.class);
    private static final String SIGNED_OUT = "/signed-out";
    private static final String SIGNED_OUT_HERE = "/signed-out?only=here";

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance leaving(String organisation, String farewell);

        static native TemplateInstance signedOut(String organisation, boolean there);
    }

    @Inject
    Visitor visitor;

    @Inject
    Cookies cookies;

    @Inject
    Provider provider;

    @Inject
    ProviderConfig config;

    @Inject
    SignInMode mode;

    @Inject
    Clock clock;

    @POST
    @Path("sign-out")
    @Access(Who.SIGNED_IN)
    @Transactional
    public Response signOut(@Context UriInfo here) {
        var idToken = mode == SignInMode.LOCAL ? Optional.<String>empty() : idToken();
        SignIn.revoke(visitor.signInId(), clock.instant());
        return mode == SignInMode.LOCAL
                ? cookies.signedOut("/")
                : leave(idToken, here.getBaseUri().resolve(SIGNED_OUT).toString());
    }

    /** It goes with the sign-in, and has gone where another request was quicker to end that. */
    private Optional<String> idToken() {
        return SignIn.<SignIn>findByIdOptional(visitor.signInId())
                .filter(signIn -> signIn.tokens != null)
                .map(signIn ->
                        Tokens.opened(visitor.key(), signIn.id, signIn.tokens).id());
    }

    @GET
    @Path("signed-out")
    @Access(Who.ANYONE)
    @SignInBy(SignInMode.ORGANISATION)
    public Response signedOut(@RestQuery Optional<String> only) {
        return Page.ok(Templates.signedOut(config.organisation(), only.isEmpty()));
    }

    /**
     * A page that goes on by itself, and not a redirect: the provider may lead through others that it brokers, and a browser
     * holds every step after a form to form-action, which names only us.
     */
    private Response leave(Optional<String> idToken, String backTo) {
        return idToken.flatMap(known -> farewell(known, backTo))
                .map(this::leaving)
                .orElseGet(() -> cookies.signedOut(SIGNED_OUT_HERE));
    }

    private Response leaving(String farewell) {
        return Response.fromResponse(Page.ok(Templates.leaving(config.organisation(), farewell)))
                .header("Refresh", "0; url=" + farewell)
                .cookie(cookies.forgetSignIn())
                .build();
    }

    /** Nothing where the provider has no place to sign out, or cannot be asked where that is: signed out here all the same. */
    private Optional<String> farewell(String idToken, String backTo) {
        try {
            return provider.farewell(idToken, backTo);
        } catch (Provider.Unreachable notNow) {
            LOG.warn("The sign-in provider could not be reached to sign somebody out there");
            return Optional.empty();
        }
    }
}
