package org.debrief.cohort;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.Config;

/**
 * Whether accounts, roles and cohorts come from the claims of the organisation's own sign-in. Then a change made here holds
 * until that person's next sign-in, which the screens say, and nobody makes an account with a password. The one place that
 * asks: everything here and in {@code people} asks this.
 */
@Named("claims")
@Singleton
public class Claims {

    @Inject
    Config config;

    public boolean isDecide() {
        return config.getValue("quarkus.oidc.tenant-enabled", Boolean.class);
    }
}
