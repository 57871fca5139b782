package org.debrief.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

/** A start to the first answer, in seconds of processor time; the database is there, as it is at every start but the first. */
final class Startup {

    private static final int TRIES = 3;

    private Startup() {}

    /** The least of a few starts: whatever else the machine does can only add. */
    static double processorSeconds(Path jar) throws IOException, InterruptedException {
        var home = Folders.fresh("bench", "start");
        once(jar, home);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            least = Math.min(least, once(jar, home));
        }
        return least;
    }

    private static double once(Path jar, Path home) throws IOException, InterruptedException {
        int port = FreePort.next();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        jar.toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("It did not start:\n" + Files.readString(home.resolve("log")));
                }
                Thread.sleep(20);
            }
            return Usage.of(process.pid()).processorSeconds();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            connection.setConnectTimeout(500);
            return connection.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
