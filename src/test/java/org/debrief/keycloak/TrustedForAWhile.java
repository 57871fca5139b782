package org.debrief.keycloak;

import java.util.HashMap;
import java.util.Map;

/** The same, where the provider's word holds for an hour: for tests of thousands of requests that are not about it. */
public class TrustedForAWhile extends OrganisationMode {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("debrief.sign-in.recheck-after", "PT1H");
        return settings;
    }
}
