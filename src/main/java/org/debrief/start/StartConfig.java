package org.debrief.start;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief")
public interface StartConfig {

    /** Whether real people will write here. A node then starts only where that is safe, and logs in JSON. */
    @WithDefault("false")
    boolean production();

    /** How many nodes share the database. */
    @WithDefault("1")
    int nodes();
}
