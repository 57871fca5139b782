package org.debrief.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.debrief.provision.Command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which release a rolling upgrade begins with, told from repositories of a few commits. */
class PreviousTest {

    @TempDir
    Path folder;

    private Path repository;

    @BeforeEach
    void begin() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
        git("init", "--quiet");
        git("config", "user.name", "somebody");
        git("config", "user.email", "somebody@example.org");
    }

    private String git(String... words) {
        var command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        return Command.of(command).in(repository).demand().strip();
    }

    /** A commit that brings a migration, and its id. */
    private String migration(int number) throws IOException {
        var migrations = Files.createDirectories(repository.resolve("src/main/resources/db/migration"));
        Files.writeString(migrations.resolve("V" + number + "__a.sql"), "select " + number);
        git("add", ".");
        git("commit", "--quiet", "--message=migration " + number);
        return git("rev-parse", "HEAD");
    }

    private String revision() {
        return git("rev-parse", Previous.revision(repository) + "^{commit}");
    }

    @Test
    void aReleaseIsUpgradedFromTheOneBeforeAndNotFromItself() throws IOException {
        var first = migration(1);
        git("tag", "v1");
        migration(2);
        migration(3);
        assertThat(revision()).isEqualTo(first);
        git("tag", "v2");
        assertThat(revision()).isEqualTo(first);
        migration(4);
        assertThat(revision()).isEqualTo(git("rev-parse", "v2"));
    }

    @Test
    void theFirstReleaseIsUpgradedFromTheStateWithOneMigration() throws IOException {
        var first = migration(1);
        migration(2);
        migration(3);
        git("tag", "v1");
        assertThat(revision()).isEqualTo(first);
    }

    @Test
    void nothingCameBeforeTheBeginning() throws IOException {
        Files.createDirectories(repository.resolve("src/main/resources/db/migration"));
        Files.writeString(repository.resolve("src/main/resources/db/migration/V1__a.sql"), "select 1");
        var both = migration(2);
        assertThat(revision()).isEqualTo(both);
    }

    @Test
    void aHistoryThatIsCutOffIsNoReasonToUpgradeFromItself() throws IOException {
        migration(1);
        migration(2);
        git("tag", "v1");
        git(
                "clone",
                "--quiet",
                "--depth=1",
                "file://" + repository,
                folder.resolve("shallow").toString());
        assertThatThrownBy(() -> Previous.revision(folder.resolve("shallow")))
                .hasMessageContaining("git fetch --unshallow --tags");
    }
}
