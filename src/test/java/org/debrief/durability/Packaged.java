package org.debrief.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.debrief.provision.Cache;

/** The two packages of one build: which database an application speaks to is decided when it is built. */
public enum Packaged {
    FOR_H2("quarkus-app", Map.of()),
    FOR_POSTGRESQL("quarkus-app-postgresql", ClassArchive.WITHOUT_A_DATABASE);

    private final String folder;
    private final Map<String, String> training;

    Packaged(String folder, Map<String, String> training) {
        this.folder = folder;
        this.training = training;
    }

    public Path jar() {
        return Path.of("target", folder, "quarkus-run.jar").toAbsolutePath();
    }

    /**
     * Options for a start of many in tests. It lives for seconds: the second compiler would cost more than it gives, and
     * with an archive of its classes, as the container has one, a start costs two thirds.
     */
    public List<String> briefly() throws IOException {
        return List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + archive());
    }

    /** Made by the first who asks, for this very package: Java ignores one that does not fit. */
    private Path archive() throws IOException {
        var name = folder + "-" + Files.getLastModifiedTime(jar()).toMillis();
        return new Cache(Path.of("target", "archived").toAbsolutePath())
                .folder(name, into -> ClassArchive.train(this, into.resolve("debrief.jsa"), into, training))
                .resolve("debrief.jsa");
    }
}
