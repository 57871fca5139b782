package org.debrief.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.debrief.content.Compiler;
import org.debrief.content.ContentFolder;
import org.debrief.content.ContentProblem;
import org.debrief.content.IdentifiersInContent;
import org.debrief.content.Library;
import org.debrief.content.Revision;
import org.debrief.web.Once;

/** The content of this node: compiled when it starts; for an author, whose folder it reads, again when a file has changed. */
@Singleton
class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class);

    @Inject
    Clock clock;

    @Inject
    LearningConfig config;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Library library;
    private volatile long lastEditRead;

    void start(@Observes StartupEvent event) {
        library = compile();
    }

    boolean isCompiled() {
        return library != null;
    }

    Library library() {
        config.content().ifPresent(this::reload);
        return library;
    }

    /** By whoever comes first. Nobody waits for them: in a transaction one would hold what its release is waiting for. */
    private void reload(Path folder) {
        if (lastEdit(folder) == lastEditRead || !reading.tryLock()) {
            return;
        }
        try {
            library = compile();
        } finally {
            reading.unlock();
        }
    }

    private Library compile() {
        lastEditRead = config.content().map(Catalogue::lastEdit).orElse(0L);
        var revisions = config.content().map(Catalogue::checked).orElseGet(() -> Compiler.trust(packaged()));
        if (revisions.isEmpty()) {
            throw new IllegalStateException(
                    config.content().isPresent()
                            ? "No module can be read; see the problems listed before this"
                            : "This package holds no module that can be read; build it again");
        }
        revisions.forEach(this::release);
        return new Library(revisions);
    }

    private static List<Revision> checked(Path folder) {
        var compilation = new Compiler(IdentifiersInContent.CHECK).compile(files(folder));
        compilation.problems().stream()
                .filter(problem -> problem.severity() != ContentProblem.Severity.NOTE)
                .forEach(problem -> LOG.warn(problem.toString()));
        return compilation.revisions();
    }

    private void release(Revision revision) {
        Once.run(
                () -> Released.release(revision.module().id(), revision.id(), clock.instant()),
                releasedMeanwhile -> LOG.infof(
                        "Another node released %s first", revision.module().id()));
    }

    private static SortedMap<String, byte[]> files(Path folder) {
        try {
            return ContentFolder.read(folder);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static SortedMap<String, byte[]> packaged() {
        try {
            return ContentFolder.packaged();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static UncheckedIOException unreadable(IOException failed) {
        return new UncheckedIOException("The content cannot be read", failed);
    }

    private static long lastEdit(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(path -> path.toFile().lastModified()).max().orElse(0);
        } catch (IOException failed) {
            throw new UncheckedIOException("The content folder cannot be read", failed);
        }
    }
}
