package org.debrief.web;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.web")
public interface WebConfig {

    /** How long a sign-in lasts. */
    @WithDefault("PT12H")
    Duration signInLasts();

    /** Whether the start page shows the sample accounts and their sign-in. Never in production. */
    @WithDefault("false")
    boolean sample();

    /** Whether cookies may only travel over TLS. Off for a laptop's plain http. */
    @WithDefault("false")
    boolean secureCookies();

    /** Who answers for this service: an address or a sentence, shown in the accessibility statement. */
    Optional<String> contact();
}
