package org.debrief.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether this node's content is compiled. */
@Startup
@ApplicationScoped
class ContentStarted implements HealthCheck {

    @Inject
    Catalogue catalogue;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The content is compiled")
                .status(catalogue.isCompiled())
                .build();
    }
}
