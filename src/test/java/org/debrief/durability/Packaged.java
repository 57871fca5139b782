package org.debrief.durability;

import java.nio.file.Path;

/** The two packages of one build: which database an application speaks to is decided when it is built. */
public enum Packaged {
    FOR_H2("quarkus-app"),
    FOR_POSTGRESQL("quarkus-app-postgresql");

    private final String folder;

    Packaged(String folder) {
        this.folder = folder;
    }

    Path jar() {
        return Path.of("target", folder, "quarkus-run.jar").toAbsolutePath();
    }
}
