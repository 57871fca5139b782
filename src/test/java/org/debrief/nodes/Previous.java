package org.debrief.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.debrief.provision.Cache;
import org.debrief.provision.Command;
import org.debrief.provision.Folders;

/** The release before this one, built for PostgreSQL from the repository's own history, once per machine: it stays what it was. */
final class Previous {

    private static final String MIGRATIONS = "src/main/resources/db/migration";

    private Previous() {}

    /** The folder of the package, as Quarkus lays it out. */
    static Path build() {
        var commit = Command.of("git", "rev-parse", revision()).demand().strip();
        return Cache.ofUser()
                .folder("debrief-" + commit, into -> build(commit, into))
                .resolve("quarkus-app");
    }

    private static void build(String commit, Path into) throws IOException {
        var folder = Path.of("target", "previous").toAbsolutePath();
        Cache.delete(folder);
        Files.createDirectories(folder);
        var archive = folder.resolve("source.tar");
        Command.of("git", "archive", "--output=" + archive, commit).demand();
        Command.of("tar", "-xf", archive.toString(), "-C", folder.toString()).demand();
        Command.of(
                        "mvn",
                        "-q",
                        "-B",
                        "-ntp",
                        "-Dmaven.test.skip",
                        "-Dspotless.check.skip",
                        "-Dcyclonedx.skip",
                        "-Dquarkus.datasource.db-kind=postgresql",
                        "package")
                .in(folder)
                // it lives for a minute: the second compiler would cost more than it gives
                .with("MAVEN_OPTS", "-XX:TieredStopAtLevel=1")
                .within(Duration.ofMinutes(10))
                .demand();
        Folders.copy(folder.resolve("target/quarkus-app"), into.resolve("quarkus-app"));
    }

    /** The last tag; before there is one, the state whose schema had its first migration only. */
    private static String revision() {
        var tag = Command.of("git", "describe", "--tags", "--abbrev=0").run();
        return tag.succeeded() ? tag.output().strip() : withTheFirstSchema();
    }

    private static String withTheFirstSchema() {
        var adding = Command.of(
                        "git", "log", "--topo-order", "--reverse", "--diff-filter=A", "--format=%H", "--", MIGRATIONS)
                .demand()
                .lines()
                .toList();
        return adding.stream()
                .filter(commit -> migrations(commit).size() > 1)
                .findFirst()
                .map(commit -> commit + "^")
                .orElse("HEAD");
    }

    private static List<String> migrations(String commit) {
        return Command.of("git", "ls-tree", "--name-only", commit, MIGRATIONS + "/")
                .demand()
                .lines()
                .toList();
    }
}
