package org.debrief.keycloak;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The application as an organisation runs it: people sign in at Keycloak. One profile for all such tests, it costs a restart. */
public class OrganisationMode implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                // keys change more often here than once a minute
                "quarkus.oidc.token.forced-jwk-refresh-interval", "0S");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KeycloakResource.class));
    }
}
