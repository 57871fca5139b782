package org.debrief.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders filled once per machine and kept. A folder is filled beside its place and then moved there, so a download
 * that was interrupted is never taken for whole; a lock lets the second of two builds wait for the first.
 */
public record Cache(Path root) {

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** Something that two processes must not do at the same time. */
    @FunctionalInterface
    public interface Turn<T> {
        T take() throws IOException;
    }

    /** The cache of the user who runs the tests. */
    public static Cache ofUser() {
        return new Cache(Path.of(System.getProperty("user.home"), ".cache", "debrief"));
    }

    /**
     * A cache whose programs another user may run. Root's home folder is closed to others, so it lies elsewhere when
     * root runs the tests.
     */
    public static Cache readableByOthers() {
        return Command.asRoot() ? new Cache(Path.of("/var/tmp/debrief-root")) : ofUser();
    }

    public Path folder(String name, Filling filling) {
        Path folder = root.resolve(name);
        return alone(name, () -> {
            if (!Files.isDirectory(folder)) {
                fill(folder, filling);
            }
            return folder;
        });
    }

    /** One at a time, of all processes that share the cache. */
    public <T> T alone(String name, Turn<T> turn) {
        // the lock of a file is a process's, and two threads that ask for it are an error
        synchronized (Cache.class) {
            try {
                Files.createDirectories(root);
                refuseForeign(root);
                return locked(root.resolve(name + ".lock"), turn);
            } catch (IOException unwritable) {
                throw new UncheckedIOException("Cannot be had in " + root + ": " + name, unwritable);
            }
        }
    }

    private static <T> T locked(Path file, Turn<T> turn) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return turn.take();
        }
    }

    private static void fill(Path folder, Filling filling) throws IOException {
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        try {
            filling.fill(partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(partial);
        }
    }

    /** What lies in a folder that somebody else made would be run as this user. */
    private static void refuseForeign(Path folder) throws IOException {
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw new IOException(folder + " belongs to " + owner + "; remove it or give it back");
        }
    }

    /** Deletes a folder with everything in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
