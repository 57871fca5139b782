package org.debrief.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's package client, for whoever may use it. */
public final class Apt {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Apt() {}

    /** Installs a package and says whether that worked; only root is let to try. */
    public static boolean install(String packageName) {
        if (!Command.asRoot() || Command.find("apt-get").isEmpty()) {
            return false;
        }
        // The list of packages may be missing (a fresh container) or name versions that are gone.
        return Cache.ofUser()
                .alone(
                        "apt",
                        () -> attempt(packageName) || (aptGet("update").run().succeeded() && attempt(packageName)));
    }

    /**
     * The files of a package, laid into a folder and not installed: nothing of it starts by itself, and nobody need be root.
     *
     * @return whether there was such a package to be had
     */
    public static boolean unpack(String packageName, Path into) throws IOException {
        Path download = Files.createTempDirectory("debrief-package-");
        try {
            return Cache.ofUser()
                    .alone("apt", () -> fetched(packageName, download))
                    .filter(file -> laid(file, into))
                    .isPresent();
        } finally {
            Cache.delete(download);
        }
    }

    private static Optional<Path> fetched(String packageName, Path into) throws IOException {
        var fetch = aptGet("download", packageName).in(into);
        if (!fetch.run().succeeded()
                && !(aptGet("update").run().succeeded() && fetch.run().succeeded())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(into)) {
            return files.filter(file -> file.toString().endsWith(".deb")).findFirst();
        }
    }

    private static boolean laid(Path packageFile, Path into) {
        return Command.of("dpkg-deb", "-x", packageFile.toString(), into.toString())
                .run()
                .succeeded();
    }

    private static boolean attempt(String packageName) {
        return aptGet("install", "-y", "--no-install-recommends", packageName)
                .run()
                .succeeded();
    }

    private static Command aptGet(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "apt-get";
        System.arraycopy(words, 0, command, 1, words.length);
        return Command.of(command).with("DEBIAN_FRONTEND", "noninteractive").within(PATIENCE);
    }
}
