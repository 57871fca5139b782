package org.debrief.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests leave their files: under target/, each time in a folder that was not there before. */
public final class Folders {

    private Folders() {}

    public static Path fresh(String under, String name) throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("target", under)).toAbsolutePath(), name);
    }
}
