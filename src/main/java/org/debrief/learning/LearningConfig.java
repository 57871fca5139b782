package org.debrief.learning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.learning")
public interface LearningConfig {

    /** The scene that opens without an account: module/scene. */
    @WithDefault("sepsis-alert/nine-ten")
    String tryScene();
}
