package org.debrief.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The authors erased, in a file that no restored backup overwrites. */
@Singleton
class ErasureList {

    @Inject
    ErasureConfig config;

    synchronized List<UUID> read() {
        try {
            var file = file();
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(UUID::fromString)
                            .toList()
                    : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException("The erasure list cannot be read", failed);
        }
    }

    /** On the disk before the erasure is acknowledged. */
    synchronized void add(UUID author) {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(
                    file(),
                    author + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw new UncheckedIOException("The erasure list cannot be written", failed);
        }
    }

    /** After an erasure that did not happen. */
    synchronized void strike(UUID author) {
        try {
            var kept = read().stream()
                    .filter(listed -> !listed.equals(author))
                    .map(UUID::toString)
                    .toList();
            Files.write(file(), kept, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw new UncheckedIOException("The erasure list cannot be written", failed);
        }
    }

    private Path file() {
        return config.list().toAbsolutePath();
    }
}
