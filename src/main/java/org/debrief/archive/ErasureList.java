package org.debrief.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The authors erased, in files that no restored backup overwrites; see the package for why there may be several. */
@Singleton
class ErasureList {

    @Inject
    ErasureConfig config;

    /** What this node calls its own file where it shares a folder: nobody else ever writes it. */
    private final String own = "node-" + UUID.randomUUID();

    /** Everybody's, not only what this node wrote. */
    synchronized List<UUID> read() {
        return ErasedAuthors.in(config.list()).distinct().toList();
    }

    /** On the disk before the erasure is acknowledged. */
    synchronized void add(UUID author) {
        try {
            Files.createDirectories(file().getParent());
            if (ErasedAuthors.isCutOff(file())) {
                rewrite(ErasedAuthors.in(file()).toList());
            }
            Files.writeString(
                    file(),
                    author + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** After an erasure that did not happen. */
    synchronized void strike(UUID author) {
        if (Files.notExists(file())) {
            return;
        }
        try {
            rewrite(ErasedAuthors.in(file())
                    .filter(listed -> !listed.equals(author))
                    .toList());
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** Beside the list, and then in its place: a crash leaves the one or the other, and both hold everybody else. */
    private void rewrite(List<UUID> authors) throws IOException {
        var whole = file().resolveSibling(file().getFileName() + ".new");
        Files.write(
                whole,
                authors.stream().map(UUID::toString).toList(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
        Files.move(whole, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static UncheckedIOException unwritable(IOException failed) {
        return new UncheckedIOException("The erasure list cannot be written", failed);
    }

    private Path file() {
        var list = config.list().toAbsolutePath();
        return Files.isDirectory(list) ? list.resolve(own) : list;
    }
}
