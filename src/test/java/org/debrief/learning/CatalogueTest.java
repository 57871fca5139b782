package org.debrief.learning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.content.Library;
import org.debrief.provision.Folders;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CatalogueTest {

    private static final int LONG_ENOUGH = 2_000;
    private static final int PATIENCE = 30;

    private record Content(Optional<Path> content) implements LearningConfig {

        @Override
        public String tryScene() {
            return "sepsis-alert/nine-ten";
        }
    }

    @Inject
    Clock clock;

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void end() {
        goOn.countDown();
        people.shutdownNow();
    }

    private Catalogue catalogue(Path content) throws Exception {
        try (var files = Files.walk(Path.of("content"))) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        content.resolve(Path.of("content").relativize(file).toString()));
            }
        }
        var catalogue = new Catalogue();
        catalogue.clock = clock;
        catalogue.config = new Content(Optional.of(content));
        catalogue.start(null);
        return catalogue;
    }

    private Future<Library> writes(Catalogue catalogue) throws InterruptedException {
        var writer = people.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
            writing.countDown();
            goOn.await();
            return catalogue.library();
        }));
        writing.await();
        return writer;
    }

    /** On the embedded database whoever writes holds the turn that the release of a changed module waits for. */
    @Test
    void whoWritesDoesNotWaitForWhoReadsAChangedFile() throws Exception {
        var content = Folders.fresh("catalogue", "author").resolve("content");
        var catalogue = catalogue(content);
        var before = catalogue.library();
        Files.setLastModifiedTime(
                content.resolve("modules"), FileTime.from(clock.instant().plusSeconds(60)));
        var writer = writes(catalogue);
        var reader = people.submit(catalogue::library);
        Thread.sleep(LONG_ENOUGH);
        goOn.countDown();
        assertThat(writer.get(PATIENCE, TimeUnit.SECONDS)).isNotNull();
        assertThat(reader.get(PATIENCE, TimeUnit.SECONDS)).isNotSameAs(before);
    }
}
