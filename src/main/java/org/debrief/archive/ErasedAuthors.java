package org.debrief.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Reads the lists of erased authors: one file, or every file of a folder. */
final class ErasedAuthors {

    private ErasedAuthors() {}

    static Stream<UUID> in(Path list) {
        return files(list).stream().flatMap(file -> authors(file).stream());
    }

    private static List<Path> files(Path list) {
        if (Files.notExists(list)) {
            return List.of();
        }
        if (!Files.isDirectory(list)) {
            return List.of(list);
        }
        // a mounted volume may hold a folder of its own, lost+found
        try (var files = Files.list(list)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw unreadable(list, failed);
        }
    }

    /** Whether the power went while the last line was written; it was not acknowledged. */
    static boolean isCutOff(Path file) {
        return Files.exists(file) && isCutOff(text(file));
    }

    private static boolean isCutOff(String text) {
        return !text.isEmpty() && !text.endsWith("\n");
    }

    private static List<UUID> authors(Path file) {
        var text = text(file);
        var lines = text.lines().toList();
        var authors = new ArrayList<UUID>();
        for (int number = 1; number <= lines.size(); number++) {
            boolean cutOff = number == lines.size() && isCutOff(text);
            author(file, number, lines.get(number - 1).strip(), cutOff).ifPresent(authors::add);
        }
        return authors;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    private static Optional<UUID> author(Path file, int number, String line, boolean cutOff) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(line));
        } catch (IllegalArgumentException noAuthor) {
            if (cutOff) {
                return Optional.empty();
            }
            throw new ConfigurationException(
                    """
                    Line %d of the erasure list %s is no author's id. Put the list right before a node starts: whoever cannot be \
                    read in it would come back with a restored backup."""
                            .formatted(number, file));
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException failed) {
        return new UncheckedIOException("The erasure list cannot be read: " + file, failed);
    }
}
