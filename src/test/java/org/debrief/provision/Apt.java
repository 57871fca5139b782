package org.debrief.provision;

import java.time.Duration;

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
        return attempt(packageName) || (aptGet("update").run().succeeded() && attempt(packageName));
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
