package org.debrief.nodes;

import java.io.IOException;
import java.nio.file.Path;

import org.debrief.provision.Apt;
import org.debrief.provision.Cache;
import org.debrief.provision.Command;

/** Finds nginx on this machine, or lays Debian's beside the tests without installing it. */
final class Nginx {

    private Nginx() {}

    /** @throws IllegalStateException with a sentence that says what to install */
    static Path program() {
        return Command.find("nginx").orElseGet(Nginx::unpacked);
    }

    private static Path unpacked() {
        return Cache.ofUser().folder("nginx", Nginx::fetch).resolve("usr/sbin/nginx");
    }

    private static void fetch(Path folder) throws IOException {
        if (!Apt.unpack("nginx", folder)) {
            throw new IllegalStateException("No nginx on this machine: install Debian's package nginx");
        }
    }
}
