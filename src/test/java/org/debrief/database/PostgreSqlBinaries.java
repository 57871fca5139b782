package org.debrief.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.tukaani.xz.XZInputStream;

import org.debrief.provision.Archive;
import org.debrief.provision.Cache;
import org.debrief.provision.Command;

/** The server programs from the test dependency, unpacked once per machine: initdb, pg_ctl and postgres. */
final class PostgreSqlBinaries {
    private static final String VERSION = "18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgreSqlBinaries() {}

    static Path folder() {
        return Cache.readableByOthers().folder("postgresql-" + VERSION, PostgreSqlBinaries::fill);
    }

    private static void fill(Path folder) throws IOException {
        InputStream archive = Optional.ofNullable(PostgreSqlBinaries.class.getResourceAsStream(ARCHIVE))
                .orElseThrow(() -> new IOException("No " + ARCHIVE + ": is this Linux on x86-64?"));
        try (InputStream tar = new XZInputStream(new BufferedInputStream(archive))) {
            Archive.unpack(tar, folder);
        }
        // A strict umask would shut out the user that runs the server.
        Command.of("chmod", "-R", "a+rX", folder.getParent().toString()).demand();
    }
}
