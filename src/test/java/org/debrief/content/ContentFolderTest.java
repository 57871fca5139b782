package org.debrief.content;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContentFolderTest {

    @TempDir
    Path folder;

    static void write(Path folder, GoodModule module) throws IOException {
        for (var file : module.bytes().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void aFolderReadsAsItsFiles() throws IOException {
        write(folder, new GoodModule());
        assertThat(ContentFolder.read(folder).keySet())
                .isEqualTo(new GoodModule().bytes().keySet());
    }

    @Test
    void hiddenFilesAreLeftOut() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "x");
        Files.writeString(folder.resolve(".DS_Store"), "x");
        assertThat(ContentFolder.read(folder)).isEmpty();
    }

    @Test
    void aFolderInAJarReadsTheSame() throws IOException {
        var jar = folder.resolve("content.jar");
        try (var made = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            write(made.getPath("content"), new GoodModule());
        }
        try (var opened = FileSystems.newFileSystem(jar, Map.of())) {
            var files = ContentFolder.read(opened.getPath("content"));
            assertThat(new Compiler(RealLookingIdentifiers.NONE).compile(files).problems())
                    .isEmpty();
        }
    }

    @Test
    void aHugeFileIsNotReadWhole() throws IOException {
        Files.write(folder.resolve("huge.md"), new byte[3 * ContentFiles.LONGEST_FILE]);
        assertThat(ContentFolder.read(folder).get("huge.md")).hasSize(ContentFiles.LONGEST_FILE + 1);
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> ContentFolder.read(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }
}
