package org.debrief.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The shared Keycloak behind a {@link Meddler}, which a test field of that type is given. */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    private Meddler meddler;

    @Override
    public Map<String, String> start() {
        var keycloak = Keycloak.shared();
        try {
            meddler = new Meddler(keycloak);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        return Map.of(
                "quarkus.oidc.auth-server-url",
                keycloak.issuer(),
                "quarkus.oidc.client-id",
                Keycloak.CLIENT,
                "quarkus.oidc.credentials.secret",
                keycloak.clientSecret(),
                "quarkus.oidc.token-path",
                meddler.origin() + "/token",
                "quarkus.oidc.introspection-path",
                meddler.origin() + "/token/introspect");
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
