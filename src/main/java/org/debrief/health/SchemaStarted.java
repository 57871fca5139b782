package org.debrief.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Whether every migration this node brought has been done. Asked of the database until it is so, and never again. */
@Startup
@ApplicationScoped
class SchemaStarted implements HealthCheck {

    @Inject
    Flyway flyway;

    private volatile boolean migrated;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The schema is as new as this node")
                .status(isMigrated())
                .build();
    }

    private boolean isMigrated() {
        try {
            migrated = migrated || flyway.info().pending().length == 0;
            return migrated;
        } catch (FlywayException unreachable) {
            return false;
        }
    }
}
