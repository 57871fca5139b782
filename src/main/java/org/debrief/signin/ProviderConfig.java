package org.debrief.signin;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Signing in at the organisation's provider: what its claims mean here. How to reach it is quarkus.oidc.*. */
@ConfigMapping(prefix = "debrief.sign-in")
public interface ProviderConfig {

    /** What people call the place where they sign in. */
    @WithDefault("your organisation")
    String organisation();

    /** Whom somebody asks who was let in there and has no role here. */
    @WithDefault("whoever runs Debrief in your organisation")
    String contact();

    /** The claim with the roles; dots lead into it, as in realm_access.roles. */
    @WithDefault("roles")
    String rolesClaim();

    /** What the provider calls each of our roles. */
    RoleNames role();

    /** The claim with the groups, each with its path. */
    @WithDefault("groups")
    String groupsClaim();

    /** What stands before a cohort's name in a group's path. */
    @WithDefault("/cohorts/")
    String cohortsBelow();

    @WithDefault("name")
    String nameClaim();

    @WithDefault("email")
    String emailClaim();

    /** How old the provider's last word may be before it is asked again; zero asks at every request. */
    @WithDefault("PT0S")
    Duration recheckAfter();

    /** How long the provider is waited for. */
    @WithDefault("PT10S")
    Duration patience();

    interface RoleNames {

        @WithDefault("learner")
        String learner();

        @WithDefault("facilitator")
        String facilitator();

        @WithDefault("administrator")
        String administrator();
    }
}
