package org.debrief.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.debrief.provision.Apt;
import org.debrief.provision.Command;

/**
 * A PostgreSQL with pg_dump, pg_restore and psql: the test dependency has none of them, and a machine's own refuse a server
 * newer than themselves, so the server comes from the same place.
 */
final class PostgreSqlTools {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private PostgreSqlTools() {}

    static Path folder() {
        return installed()
                .or(PostgreSqlTools::install)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No PostgreSQL with its server and its client programs: install it (on Debian: apt-get install postgresql)"));
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        ofDebian().stream(),
                        Command.find("initdb")
                                .map(found -> real(found).getParent().getParent())
                                .stream())
                .filter(folder -> Stream.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "psql")
                        .allMatch(program ->
                                Files.isExecutable(folder.resolve("bin").resolve(program))))
                .findFirst();
    }

    private static List<Path> ofDebian() {
        if (Files.notExists(DEBIAN)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.filter(version -> version.getFileName().toString().matches("\\d+"))
                    .sorted(Comparator.comparing((Path version) ->
                                    Integer.valueOf(version.getFileName().toString()))
                            .reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Debian starts a server of its own when it installs one; that is not wanted here. */
    private static Optional<Path> install() {
        if (!Apt.install("postgresql")) {
            return Optional.empty();
        }
        Optional<Path> found = installed();
        found.ifPresent(folder -> Command.of(
                        "pg_dropcluster", "--stop", folder.getFileName().toString(), "main")
                .run());
        return found;
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
