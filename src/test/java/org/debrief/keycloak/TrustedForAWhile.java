package org.debrief.keycloak;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same, where the provider's word holds for half an hour, for tests of thousands of requests that are not about it; and
 * where it tells nothing of access tokens, as some do not.
 */
public class TrustedForAWhile extends OrganisationMode {

    /** Longer than its word holds, and shorter than the access token of one hour. */
    static final Duration IS_OVER = Duration.ofMinutes(45);

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("debrief.sign-in.recheck-after", "PT30M");
        settings.put("debrief.sign-in.patience", "PT3S");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KeycloakResource.class, Map.of(KeycloakResource.INTROSPECTION, "none")));
    }
}
