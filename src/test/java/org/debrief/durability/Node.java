package org.debrief.durability;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.debrief.database.PostgreSqlServer;
import org.debrief.provision.FreePort;

/** The packaged application as a process of its own, that can be killed as a power cut would. */
public final class Node implements AutoCloseable {

    private static final List<String> BRIEFLY = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private Node(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts in {@code home}, where its data lie, with these settings ({@code name=value}), and waits until it answers. */
    public static Node start(Path home, String... settings) throws IOException, InterruptedException {
        return start(Packaged.FOR_H2, home, FreePort.next(), settings);
    }

    /** The same in the production build, on this database and with the key that its nodes share. */
    public static Node start(PostgreSqlServer database, Path home, String... settings)
            throws IOException, InterruptedException {
        return start(database, home, FreePort.next(), settings);
    }

    /** Again where one was before: a proxy or a browser goes on asking at this port. */
    public static Node start(PostgreSqlServer database, Path home, int port, String... settings)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(database.settings());
        all.addAll(List.of(settings));
        return start(Packaged.FOR_POSTGRESQL, home, port, all.toArray(String[]::new));
    }

    /** As somebody starts it who has not said which key it is. */
    public static Node withoutKey(PostgreSqlServer database, Path home, String... settings)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(database.address());
        all.addAll(List.of(settings));
        return start(Packaged.FOR_POSTGRESQL, home, FreePort.next(), all.toArray(String[]::new));
    }

    /** Another release's package for PostgreSQL. */
    public static Node start(PostgreSqlServer database, Path released, Path home, int port, String... settings)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(database.settings());
        all.addAll(List.of(settings));
        return start(BRIEFLY, released.resolve("quarkus-run.jar"), home, port, all.toArray(String[]::new));
    }

    /** Either build; of two settings of one name the later counts. */
    public static Node start(Packaged build, Path home, int port, String... settings)
            throws IOException, InterruptedException {
        return start(build.briefly(), build.jar(), home, port, settings);
    }

    /** With these options for Java: as it runs in production, with none. */
    public static Node start(List<String> options, Packaged build, Path home, int port, String... settings)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("-Xmx256m"));
        all.addAll(options);
        return start(all, build.jar(), home, port, settings);
    }

    private static Node start(List<String> options, Path jar, Path home, int port, String... settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dquarkus.http.port=" + port));
        command.addAll(options);
        Arrays.stream(settings).map("-D"::concat).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString()));
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
        var node = new Node(process, port);
        node.awaitAnswer(home);
        return node;
    }

    private void awaitAnswer(Path home) throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                process.destroyForcibly();
                throw new IllegalStateException("The node did not start:\n" + Files.readString(home.resolve("log")));
            }
            Thread.sleep(200);
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(origin() + "/sign-in").toURL().openConnection();
            connection.setConnectTimeout(500);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** SIGTERM: what an orderly stop begins with. */
    public void terminate() {
        process.destroy();
    }

    public long pid() {
        return process.pid();
    }

    /** SIGTERM, as an orchestrator sends it; back when the process has gone. */
    public void stop() {
        terminate();
        process.onExit().join();
    }

    /** The exit code of a node that ends by itself within this time. */
    public int awaitExit(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The node has not ended after " + patience);
        }
        return process.exitValue();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
