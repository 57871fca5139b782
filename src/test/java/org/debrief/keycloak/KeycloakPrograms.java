package org.debrief.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.debrief.provision.Cache;

/**
 * The distribution that the build has fetched, unpacked and made ready once per machine: its first start, which puts the
 * programs together and lays out the database, takes a minute.
 */
final class KeycloakPrograms {

    private static final String VERSION = "26.7.3";
    private static final Path ARCHIVE = Path.of("target", "keycloak", "keycloak-quarkus-dist-" + VERSION + ".zip");
    private static final String PASSWORD = "administrator";
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private KeycloakPrograms() {}

    static Path folder() {
        return Cache.ofUser()
                .folder("keycloak-laid-out-" + VERSION, KeycloakPrograms::fill)
                .resolve("keycloak-" + VERSION);
    }

    /** Of the administrator in the database that every server begins with. */
    static String administratorsPassword(Path programs) throws IOException {
        return Files.readString(programs.resolve(PASSWORD));
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

    /** A first start leaves all that in lib/ and data/; the servers of the tests then only run it. */
    private static void assemble(Path programs) throws IOException {
        var password = UUID.randomUUID().toString();
        Files.writeString(programs.resolve(PASSWORD), password);
        var first = KeycloakProcess.start(
                programs,
                0,
                0,
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER, "KC_BOOTSTRAP_ADMIN_PASSWORD", password));
        try {
            first.await(() -> first.log().contains("Listening on:"), PATIENCE);
            first.end();
        } finally {
            first.stop();
        }
    }
}
