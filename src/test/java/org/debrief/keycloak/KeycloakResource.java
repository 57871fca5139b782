package org.debrief.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The shared Keycloak behind a {@link Meddler}, which a test field of that type is given. */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    /** With any value: this provider tells nothing of access tokens, and what it says of itself names no place to ask. */
    static final String INTROSPECTION = "introspection";

    private Meddler meddler;
    private boolean tellsNothing;

    @Override
    public void init(Map<String, String> how) {
        tellsNothing = how.containsKey(INTROSPECTION);
    }

    @Override
    public Map<String, String> start() {
        var keycloak = Keycloak.shared();
        try {
            meddler = new Meddler(keycloak);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        var settings = new HashMap<>(Map.of(
                "quarkus.oidc.auth-server-url",
                keycloak.issuer(),
                "quarkus.oidc.client-id",
                Keycloak.CLIENT,
                "quarkus.oidc.credentials.secret",
                keycloak.clientSecret(),
                "quarkus.oidc.token-path",
                meddler.origin() + "/token"));
        settings.putAll(
                tellsNothing
                        ? withoutIntrospection()
                        : Map.of("quarkus.oidc.introspection-path", meddler.origin() + "/token/introspect"));
        return settings;
    }

    /** What Keycloak tells of itself names such a place; so the rest of it is given here. */
    private static Map<String, String> withoutIntrospection() {
        var below = "protocol/openid-connect/";
        return Map.of(
                "quarkus.oidc.discovery-enabled", "false",
                "quarkus.oidc.authorization-path", below + "auth",
                "quarkus.oidc.jwks-path", below + "certs",
                "quarkus.oidc.end-session-path", below + "logout",
                "quarkus.oidc.token.issuer", Keycloak.shared().issuer());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(meddler, field -> field.getType() == Meddler.class);
    }

    @Override
    public void stop() {
        if (meddler != null) {
            meddler.close();
        }
    }
}
