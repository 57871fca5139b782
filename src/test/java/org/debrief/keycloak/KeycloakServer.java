package org.debrief.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.debrief.provision.Cache;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

/**
 * A Keycloak of its own on free ports of the loopback address, with the realm of deploy/keycloak and its sample people; gone
 * when it is closed, and with the tests at the latest.
 */
public final class KeycloakServer implements AutoCloseable {

    private static final Path DEPLOY = Path.of("deploy", "keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String clientSecret = UUID.randomUUID().toString();
    private final String adminPassword;
    private final int port = FreePort.next();
    private final Path home;
    private final KeycloakProcess process;
    private final Thread hook = new Thread(this::stopAndDelete);

    private KeycloakServer(String applicationOrigin) throws IOException {
        var programs = KeycloakPrograms.folder();
        home = home(programs);
        adminPassword = KeycloakPrograms.administratorsPassword(programs);
        process = KeycloakProcess.start(
                home,
                port,
                FreePort.next(),
                Map.of(
                        "DEBRIEF_ORIGIN", applicationOrigin,
                        "DEBRIEF_CLIENT_SECRET", clientSecret));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** For an application on any port of the loopback address: there Keycloak does not compare ports. */
    public static KeycloakServer start() {
        return start("http://127.0.0.1");
    }

    /** @param applicationOrigin where browsers and Keycloak reach Debrief: scheme, host and port */
    public static KeycloakServer start(String applicationOrigin) {
        try {
            var server = new KeycloakServer(applicationOrigin);
            server.process.await(server::answers, PATIENCE);
            return server;
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    /** The programs are shared; the script finds what is its own (its database, data to import, the log) beside itself. */
    private static Path home(Path programs) throws IOException {
        var home = Files.createTempDirectory("debrief-keycloak-");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(programs.resolve("bin/kc.sh"), home.resolve("bin/kc.sh"));
        for (var shared : List.of("lib", "conf", "providers", "themes")) {
            Files.createSymbolicLink(home.resolve(shared), programs.resolve(shared));
        }
        Folders.copy(programs.resolve(KeycloakProcess.DATABASE), home.resolve(KeycloakProcess.DATABASE));
        var imported = Files.createDirectories(home.resolve("data/import"));
        for (var file : List.of("debrief-realm.json", "debrief-users-0.json")) {
            Files.copy(DEPLOY.resolve(file), imported.resolve(file));
        }
        return home;
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(keycloak().issuer() + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public Keycloak keycloak() {
        return new Keycloak(origin(), clientSecret, adminPassword);
    }

    private String origin() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stopAndDelete();
    }

    private void stopAndDelete() {
        process.stop();
        try {
            Cache.delete(home);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
