package org.debrief.signin;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.vertx.core.json.JsonObject;

import org.debrief.account.AuthorKey;

/** The provider's tokens for one sign-in: they lie sealed in its row and nowhere else. */
record Tokens(String id, String access, String refresh, Instant accessUntil) {

    private static final String TABLE = "sign_in";
    private static final long UNKNOWN = 60;

    static Tokens of(AuthorizationCodeTokens given, Instant now) {
        var seconds = given.getAccessTokenExpiresIn() == null ? UNKNOWN : given.getAccessTokenExpiresIn();
        return new Tokens(
                given.getIdToken(), given.getAccessToken(), given.getRefreshToken(), now.plusSeconds(seconds));
    }

    /** A refresh may leave out what stays as it was. */
    Tokens renewed(AuthorizationCodeTokens given, Instant now) {
        var next = of(given, now);
        return new Tokens(
                next.id == null ? id : next.id,
                next.access,
                next.refresh == null ? refresh : next.refresh,
                next.accessUntil);
    }

    boolean accessHolds(Instant now) {
        return now.isBefore(accessUntil);
    }

    byte[] sealed(AuthorKey key, UUID signIn) {
        var json = new JsonObject()
                .put("id", id)
                .put("access", access)
                .put("refresh", refresh)
                .put("until", accessUntil.toString());
        return key.seal(TABLE, signIn, json.encode());
    }

    static Tokens opened(AuthorKey key, UUID signIn, byte[] sealed) {
        var json = new JsonObject(key.open(TABLE, signIn, sealed));
        return new Tokens(
                json.getString("id"),
                json.getString("access"),
                json.getString("refresh"),
                Instant.parse(json.getString("until")));
    }
}
