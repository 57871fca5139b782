package org.debrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.debrief.provision.Cache;
import org.debrief.provision.Command;

/** An application with the product's extensions and nothing in it: what a start costs before we have written a line. */
final class EmptyApplication {

    private static final String PROPERTIES =
            """
            quarkus.datasource.db-kind=h2
            quarkus.datasource.jdbc.url=jdbc:h2:file:./.data/empty;WRITE_DELAY=0
            quarkus.flyway.migrate-at-start=true
            quarkus.oidc.tenant-enabled=false
            quarkus.mailer.mock=true
            """;

    private EmptyApplication() {}

    /** Built from the product's own pom, so that the extensions are the same. */
    static Path build() throws IOException {
        var folder = Path.of("target", "bench", "empty").toAbsolutePath();
        Cache.delete(folder);
        Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
        Files.createDirectories(folder.resolve("content"));
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        Files.writeString(folder.resolve("src/main/resources/application.properties"), PROPERTIES);
        Command.of("mvn", "-q", "-B", "-o", "-Dmaven.test.skip", "-Dspotless.check.skip", "package")
                .in(folder)
                .within(Duration.ofMinutes(5))
                .demand();
        return folder.resolve("target/quarkus-app/quarkus-run.jar");
    }
}
