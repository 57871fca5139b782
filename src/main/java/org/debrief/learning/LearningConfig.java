package org.debrief.learning;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.learning")
public interface LearningConfig {

    /** The scene that opens without an account: module/scene. */
    @WithDefault("sepsis-alert/nine-ten")
    String tryScene();

    /** A content folder to read instead of the packaged one; a file saved in it shows with the next page. For authors. */
    Optional<Path> content();
}
