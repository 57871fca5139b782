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

    /** A whole folder, to where nothing is yet. */
    public static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
