package org.debrief.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Keycloak as a process of its own, in development mode on the loopback address. */
record KeycloakProcess(Path home, Process process) {

    static final String LOG = "log";

    /** Below its home. */
    static final Path DATABASE = Path.of("data", "h2");

    static KeycloakProcess start(Path home, int port, int managementPort, Map<String, String> environment)
            throws IOException {
        var script = home.resolve("bin").resolve("kc.sh").toString();
        var builder = new ProcessBuilder(
                        "sh",
                        script,
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort,
                        "--db=dev-file",
                        "--cache=local")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(LOG).toFile());
        builder.environment().putAll(environment);
        // It lives for minutes: the second compiler would cost more than it gives.
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return new KeycloakProcess(home, builder.start());
    }

    void await(BooleanSupplier ready, Duration patience) {
        var until = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                stop();
                throw new IllegalStateException("Keycloak did not start:\n" + log());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String log() {
        try {
            return Files.readString(home.resolve(LOG));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In order, with its database whole. */
    void end() {
        process.destroy();
        process.onExit().join();
    }

    /** The script's child is the server; nothing that it knows is worth waiting for. */
    void stop() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // in a container nobody may collect the dead, who then look alive for ever
        all.forEach(
                one -> one.onExit().completeOnTimeout(one, 10, TimeUnit.SECONDS).join());
    }
}
