package org.debrief.content;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever lies in content/ compiles. */
class ShippedContentTest {

    @Test
    void theShippedContentHasNoErrors() throws IOException {
        var compilation = new Compiler(IdentifiersInContent.CHECK).compile(ContentFolder.read(Path.of("content")));
        assertThat(compilation.errors()).isEmpty();
    }

    /** What is packaged is not checked again when a node starts; it is read to the very same revisions. */
    @Test
    void whatIsTrustedIsWhatWasChecked() throws IOException {
        var files = ContentFolder.packaged();
        assertThat(Compiler.trust(files))
                .isNotEmpty()
                .isEqualTo(
                        new Compiler(IdentifiersInContent.CHECK).compile(files).revisions());
    }

    @Test
    void everythingInTheFolderIsPackaged() throws IOException {
        var packaged = ContentFolder.packaged();
        assertThat(ContentFolder.read(Path.of("content")))
                .allSatisfy((path, bytes) -> assertThat(packaged.get(path)).isEqualTo(bytes));
    }
}
