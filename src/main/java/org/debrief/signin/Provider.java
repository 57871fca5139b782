package org.debrief.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** What is asked of the organisation's provider, server to server, through the client that quarkus-oidc has for it. */
@Singleton
class Provider {

    /** It cannot be asked now: down, out of reach, or not answering as a provider does. */
    static class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super(cause);
        }
    }

    @Inject
    TenantConfigBean tenants;

    @Inject
    ProviderConfig config;

    /** Whether the provider is known to have no place that tells whether a token still holds (introspection). */
    boolean tellsNothingOfTokens() {
        var tenant = tenants.getDefaultTenant();
        return tenant.ready() && tellsNothingOfTokens(tenant);
    }

    private static boolean tellsNothingOfTokens(TenantConfigContext tenant) {
        return tenant.provider().getMetadata().getIntrospectionUri() == null;
    }

    /** Whether an access token still holds; nothing where there is no such place. */
    Optional<Boolean> isActive(String accessToken) {
        var tenant = ready();
        return tellsNothingOfTokens(tenant)
                ? Optional.empty()
                : Optional.of(answer(tenant.getOidcProviderClient()
                        .introspectAccessToken(accessToken)
                        .map(found -> Boolean.TRUE.equals(found.isActive()))));
    }

    /** New tokens, or none where it says that the old ones are worth nothing any more. */
    Optional<AuthorizationCodeTokens> refresh(String refreshToken) {
        try {
            return Optional.of(answer(client().refreshTokens(refreshToken)));
        } catch (Unreachable failed) {
            if (failed.getCause() instanceof OIDCException refused
                    && String.valueOf(refused.getMessage()).contains("invalid_grant")) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    JsonObject verified(String idToken) throws InvalidJwtException {
        return verified(idToken, () -> client().verifyJwtToken(idToken, true, true, null));
    }

    JsonObject verifiedLogout(String logoutToken) throws InvalidJwtException {
        return verified(logoutToken, () -> client().verifyLogoutJwtToken(logoutToken));
    }

    private interface Verification {
        void verify() throws InvalidJwtException;
    }

    /** Providers change their keys, and a node knows those of its start; only the code flow looks for new ones by itself. */
    private JsonObject verified(String token, Verification verification) throws InvalidJwtException {
        try {
            verification.verify();
        } catch (InvalidJwtException refused) {
            if (!isOfUnknownKey(refused)) {
                throw refused;
            }
            askForKeys(token);
            verification.verify();
        }
        return OidcCommonUtils.decodeJwtContent(token);
    }

    private static boolean isOfUnknownKey(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(UnresolvableKeyException.class::isInstance);
    }

    /** @throws Unreachable where the key is not to be had now: asked for a moment ago, or nobody answers */
    private void askForKeys(String token) {
        try {
            answer(client().refreshJwksAndVerifyJwtToken(token, false, false, null));
        } catch (Unreachable failed) {
            if (!(failed.getCause() instanceof InvalidJwtException refused) || isOfUnknownKey(refused)) {
                throw failed;
            }
        }
    }

    boolean isIssuer(String issuer) {
        return issuer.equals(client().getMetadata().getIssuer());
    }

    /** Where a browser goes to sign out there too, and comes back from; nowhere if the provider has no such place. */
    Optional<String> farewell(String idToken, String backTo) {
        return Optional.ofNullable(client().getMetadata().getEndSessionUri())
                .map(place -> place + "?id_token_hint=" + idToken + "&post_logout_redirect_uri="
                        + URLEncoder.encode(backTo, StandardCharsets.UTF_8));
    }

    private OidcProvider client() {
        return ready().provider();
    }

    /** A provider that was down when this node started is looked for again. */
    private TenantConfigContext ready() {
        var tenant = tenants.getDefaultTenant();
        var found = tenant.ready() ? tenant : answer(tenant.initialize());
        if (!found.ready()) {
            throw new Unreachable(null);
        }
        return found;
    }

    private <T> T answer(Uni<T> asked) {
        try {
            return asked.await().atMost(config.patience());
        } catch (CompletionException failed) {
            // what was thrown there and may not be here
            throw new Unreachable(failed.getCause());
        } catch (RuntimeException failed) {
            throw new Unreachable(failed);
        }
    }
}
