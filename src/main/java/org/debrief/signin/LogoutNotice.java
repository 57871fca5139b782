package org.debrief.signin;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.json.JsonObject;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

import org.debrief.account.Identity;
import org.debrief.account.SignIn;

/**
 * A logout token, taken into the rows that every node reads. Not Quarkus's own back-channel handler: it remembers ended
 * sessions in the memory of one node.
 */
@Singleton
class LogoutNotice {

    private static final Logger LOG = Logger.getLogger(LogoutNotice.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    Provider provider;

    @Inject
    Clock clock;

    /** Whether it was a genuine one; the rows are committed then. */
    boolean take(String token) {
        if (token == null || token.isBlank()) {
            return false;
        }
        try {
            var claims = provider.verifiedLogout(token);
            return isLogout(claims) && end(claims);
        } catch (InvalidJwtException | Provider.Unreachable notGenuine) {
            LOG.warnf("A logout token was refused: %s", notGenuine.getClass().getSimpleName());
            return false;
        }
    }

    /** An ID token must not do as a logout token: it has a nonce and no such event. */
    private static boolean isLogout(JsonObject claims) {
        return claims.getValue("events") instanceof JsonObject events
                && events.containsKey(EVENT)
                && !claims.containsKey("nonce");
    }

    private boolean end(JsonObject claims) {
        var issuer = claims.getString("iss");
        var session = claims.getString("sid");
        var subject = claims.getString("sub");
        if (session == null && subject == null) {
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (session != null) {
                SignIn.endSession(issuer, session, clock.instant());
            } else {
                SignIn.endEvery(new Identity.Key(issuer, subject), clock.instant());
            }
        });
        return true;
    }
}
