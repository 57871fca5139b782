package org.debrief.signin;

import java.time.Clock;

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

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance leaving(String organisation, String farewell);

        static native TemplateInstance signedOut(String organisation);
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
        SignIn.revoke(visitor.signInId(), clock.instant());
        return mode == SignInMode.LOCAL
                ? cookies.signedOut("/")
                : leave(here.getBaseUri().resolve(SIGNED_OUT).toString());
    }

    @GET
    @Path("signed-out")
    @Access(Who.ANYONE)
    @SignInBy(SignInMode.ORGANISATION)
    public Response signedOut() {
        return Page.ok(Templates.signedOut(config.organisation()));
    }

    /**
     * A page that goes on by itself, and not a redirect: the provider may lead through others that it brokers, and a browser
     * holds every step after a form to form-action, which names only us.
     */
    private Response leave(String backTo) {
        SignIn signIn = SignIn.findById(visitor.signInId());
        var idToken = Tokens.opened(visitor.key(), signIn.id, signIn.tokens).id();
        var farewell = farewell(idToken, backTo);
        return Response.fromResponse(Page.ok(Templates.leaving(config.organisation(), farewell)))
                .header("Refresh", "0; url=" + farewell)
                .cookie(cookies.forgetSignIn())
                .build();
    }

    /** Signed out here all the same when the provider cannot be asked where to go. */
    private String farewell(String idToken, String backTo) {
        try {
            return provider.farewell(idToken, backTo).orElse(backTo);
        } catch (Provider.Unreachable notNow) {
            LOG.warn("The sign-in provider could not be reached to sign somebody out there");
            return backTo;
        }
    }
}
