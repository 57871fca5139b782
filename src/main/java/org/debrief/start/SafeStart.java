package org.debrief.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

import org.debrief.account.KeyConfig;
import org.debrief.account.PasswordConfig;
import org.debrief.web.WebConfig;

/**
 * Stops an unsafe start before anything listens and before the schema is touched: every reason at once, in sentences,
 * without a stack trace.
 */
@Singleton
class SafeStart implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(SafeStart.class);
    private static final int BEFORE_EVERYTHING = 1;
    private static final int WRONG_CONFIGURATION = 78;

    @Inject
    StartConfig start;

    @Inject
    WebConfig web;

    @Inject
    KeyConfig keys;

    @Inject
    PasswordConfig passwords;

    @Inject
    Config config;

    @Override
    public void customize(FluentConfiguration unchanged) {
        refuseUnsafe();
    }

    /** Where an operator has switched Flyway off nothing was asked yet. */
    void started(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent event) {
        refuseUnsafe();
    }

    private void refuseUnsafe() {
        var refusals = Refusals.of(Settings.of(start, web, keys, passwords, config));
        if (!refusals.isEmpty()) {
            LOG.error("Debrief does not start like this:\n- " + String.join("\n- ", refusals));
            // Nothing is open. An orderly stop of what never started finds a container or none, by the order of the
            // build's steps, and then logs a trace.
            Runtime.getRuntime().halt(WRONG_CONFIGURATION);
        }
    }
}
