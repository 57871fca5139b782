package org.debrief.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipFile;

import org.debrief.provision.Cache;

/** The distribution that the build has fetched, unpacked and made ready once per machine: its first start takes a minute. */
final class KeycloakPrograms {

    private static final String VERSION = "26.7.3";
    private static final Path ARCHIVE = Path.of("target", "keycloak", "keycloak-quarkus-dist-" + VERSION + ".zip");
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private KeycloakPrograms() {}

    static Path folder() {
        return Cache.ofUser()
                .folder("keycloak-" + VERSION, KeycloakPrograms::fill)
                .resolve("keycloak-" + VERSION);
    }

    private static void fill(Path folder) throws IOException {
        if (!Files.exists(ARCHIVE)) {
            throw new IOException("No " + ARCHIVE.toAbsolutePath() + ": mvn process-test-resources fetches it");
        }
        unpack(folder);
        assemble(folder.resolve("keycloak-" + VERSION));
    }

    private static void unpack(Path folder) throws IOException {
        try (var zip = new ZipFile(ARCHIVE.toFile())) {
            for (var entry : zip.stream().toList()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("A name that climbs out of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, target);
                    }
                }
            }
        }
    }

    /** A first start puts the server together and leaves it so in lib/; the servers of the tests then only run it. */
    private static void assemble(Path programs) throws IOException {
        var first = KeycloakProcess.start(programs, 0, 0, java.util.Map.of());
        try {
            first.await(() -> first.log().contains("Running the server in development mode"), PATIENCE);
        } finally {
            first.stop();
            Cache.delete(programs.resolve("data"));
            Files.deleteIfExists(programs.resolve(KeycloakProcess.LOG));
        }
    }
}
