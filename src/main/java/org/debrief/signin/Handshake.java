package org.debrief.signin;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import org.debrief.web.Refused;
import org.debrief.web.Tally;

/**
 * The authorization code flow, which quarkus-oidc does: PKCE, state, nonce, and whether the ID token is for us, from there,
 * and fresh. It is asked here and nowhere else, so that no other page ever meets it.
 */
@Singleton
class Handshake {

    private static final Logger LOG = Logger.getLogger(Handshake.class);
    private static final String STATE_COOKIE = "q_auth";

    /** Somebody has shown who they are. */
    record Shown(Claims claims, AuthorizationCodeTokens tokens) {}

    @Inject
    HttpAuthenticator authenticator;

    @Inject
    Tally tally;

    @Inject
    ProviderConfig config;

    @Inject
    Provider provider;

    /** The address at the provider to send the browser to; what it must bring back goes into its cookies. */
    String begin(RoutingContext context) {
        var before = Set.copyOf(context.request().cookies());
        var challenge = challenge(context);
        // Quarkus leaves it to the browser on which requests this one travels.
        added(context, before, STATE_COOKIE).forEach(cookie -> cookie.setSameSite(CookieSameSite.LAX));
        if (challenge == null || challenge.headerContent == null) {
            throw unreachable();
        }
        return challenge.headerContent;
    }

    private ChallengeData challenge(RoutingContext context) {
        try {
            return await(authenticator.getChallenge(context));
        } catch (RuntimeException notNow) {
            LOG.warnf("The sign-in provider could not be reached: %s", reason(notNow));
            throw unreachable();
        }
    }

    private static List<Cookie> added(RoutingContext context, Set<Cookie> before, String name) {
        return context.request().cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(name) && !before.contains(cookie))
                .toList();
    }

    Shown complete(RoutingContext context) {
        var issuer = context.request().getParam("iss");
        if (issuer != null && !isIssuer(issuer)) {
            throw refused("another issuer answered");
        }
        // One that the browser brought, from elsewhere or planted, would be tried first; one that is made now is not
        // wanted.
        dropTokenCookies(context);
        var identity = authenticate(context);
        dropTokenCookies(context);
        AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
        if (identity == null || identity.isAnonymous() || tokens == null) {
            throw refused("no state of ours");
        }
        return new Shown(Claims.of(OidcCommonUtils.decodeJwtContent(tokens.getIdToken()), config), tokens);
    }

    private static void dropTokenCookies(RoutingContext context) {
        added(context, Set.of(), NoTokenCookies.COOKIE)
                .forEach(cookie -> context.response().removeCookies(cookie.getName(), false));
    }

    private boolean isIssuer(String issuer) {
        try {
            return provider.isIssuer(issuer);
        } catch (Provider.Unreachable notNow) {
            throw unreachable();
        }
    }

    private SecurityIdentity authenticate(RoutingContext context) {
        try {
            return await(authenticator.attemptAuthentication(context));
        } catch (AuthenticationCompletionException
                | AuthenticationFailedException
                | AuthenticationRedirectException failed) {
            throw refused(reason(failed));
        } catch (RuntimeException notNow) {
            LOG.warnf("The sign-in provider did not answer an arrival: %s", reason(notNow));
            throw unreachable();
        }
    }

    /** The kinds of the failures alone: their messages quote tokens. */
    private static String reason(Throwable failed) {
        var kinds = new StringBuilder();
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            kinds.append(' ').append(cause.getClass().getSimpleName());
        }
        return kinds.toString().strip();
    }

    private Refused refused(String reason) {
        tally.signIn(Tally.Way.ORGANISATION, Tally.SignInOutcome.REFUSED);
        LOG.warnf("An arrival from the provider was refused: %s", reason);
        return new Refused(
                422,
                "Your sign-in did not come through",
                "The answer from your organisation’s sign-in was too old, was used before, or was not meant for this browser. Choose Sign in and try once more.",
                "Nobody was signed in and nothing was changed.");
    }

    private static Refused unreachable() {
        return new Refused(
                503,
                "Your organisation’s sign-in does not answer",
                "Debrief cannot reach the place where you sign in. Wait a minute and try again; if it lasts, tell whoever runs this service.",
                "Everything you kept is where you left it.");
    }

    private <T> T await(Uni<T> asked) {
        return asked.await().atMost(config.patience());
    }
}
