package org.debrief.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.debrief.provision.Cache;
import org.debrief.provision.Command;
import org.debrief.provision.Folders;

/** The release before this one, built for PostgreSQL from the repository's own history, once per machine: it stays what it was. */
final class Previous {

    private static final String MIGRATIONS = "src/main/resources/db/migration";
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String HEAD = "HEAD";

    private Previous() {}

    /** The folder of the package, as Quarkus lays it out. */
    static Path build() {
        var commit = git(HERE, "rev-parse", revision(HERE)).demand().strip();
        return Cache.ofUser()
                .folder("debrief-" + commit, into -> build(commit, into))
                .resolve("quarkus-app");
    }

    private static void build(String commit, Path into) throws IOException {
        var folder = Path.of("target", "previous").toAbsolutePath();
        Cache.delete(folder);
        Files.createDirectories(folder);
        var archive = folder.resolve("source.tar");
        git(HERE, "archive", "--output=" + archive, commit).demand();
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

    /**
     * The last tag before what is checked out, which on a release has a tag itself; before there is one, the state whose schema
     * had its first migration only.
     */
    static String revision(Path repository) {
        var tag =
                git(repository, "describe", "--tags", "--abbrev=0", HEAD + "^").run();
        if (tag.succeeded()) {
            return tag.output().strip();
        }
        if (git(repository, "rev-parse", "--is-shallow-repository")
                .demand()
                .strip()
                .equals("true")) {
            throw new IllegalStateException("The release before this one lies where this clone's history was cut off."
                    + " Fetch all of it: git fetch --unshallow --tags");
        }
        return withTheFirstSchema(repository);
    }

    private static String withTheFirstSchema(Path repository) {
        var adding = git(
                        repository,
                        "log",
                        "--topo-order",
                        "--reverse",
                        "--diff-filter=A",
                        "--format=%H",
                        "--",
                        MIGRATIONS)
                .demand()
                .lines()
                .toList();
        return adding.stream()
                .filter(commit -> migrations(repository, commit).size() > 1)
                .findFirst()
                .map(commit -> before(repository, commit))
                .orElse(HEAD);
    }

    /** Its first parent; nothing came before a history's beginning. */
    private static String before(Path repository, String commit) {
        var parent = commit + "^";
        return git(repository, "rev-parse", "--verify", "--quiet", parent).run().succeeded() ? parent : commit;
    }

    private static List<String> migrations(Path repository, String commit) {
        return git(repository, "ls-tree", "--name-only", commit, MIGRATIONS + "/")
                .demand()
                .lines()
                .toList();
    }

    private static Command git(Path repository, String... words) {
        return Command.of(Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new))
                .in(repository);
    }
}
