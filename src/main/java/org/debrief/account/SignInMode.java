package org.debrief.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.ConfigProvider;

/** How people sign in to this installation: there is one way at a time. Inject it and ask (in a request filter as an Instance). */
public enum SignInMode {
    /** With a name and a password kept here. */
    LOCAL,
    /** At the organisation's own OpenID Connect provider; nothing about passwords exists here then. */
    ORGANISATION;

    boolean admits(SignIn signIn) {
        return (this == LOCAL) == (signIn.issuer == null);
    }

    static class Setting {

        @Produces
        @Singleton
        SignInMode mode() {
            return ConfigProvider.getConfig().getValue("quarkus.oidc.tenant-enabled", Boolean.class)
                    ? ORGANISATION
                    : LOCAL;
        }
    }
}
