package org.debrief.web;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people sign in: here, or with their organisation. */
@ApplicationScoped
public class SignInMode {

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean organisation;

    public boolean local() {
        return !organisation;
    }
}
