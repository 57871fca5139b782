package org.debrief.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.debrief.provision.FreePort;

/** The classes that a start loads, laid ready for the next (AppCDS). */
public final class ClassArchive {

    /** A start that ends by itself where it misses its database; most classes have been loaded by then. */
    static final Map<String, String> WITHOUT_A_DATABASE = Map.of(
            "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/none");

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private ClassArchive() {}

    /** Starts once in {@code folder}, with these variables, and ends as soon as it has started, or by itself. */
    public static void train(Packaged build, Path archive, Path folder, Map<String, String> environment)
            throws IOException {
        var log = folder.resolve("training");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Xlog:disable",
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-Dquarkus.http.port=" + FreePort.next(),
                        "-jar",
                        build.jar().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var training = builder.start();
        var until = Instant.now().plus(LONGEST);
        try {
            while (training.isAlive()
                    && Instant.now().isBefore(until)
                    && !Files.readString(log).contains("started in")) {
                Thread.sleep(100);
            }
            training.destroy();
            training.waitFor();
        } catch (InterruptedException stopped) {
            training.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
