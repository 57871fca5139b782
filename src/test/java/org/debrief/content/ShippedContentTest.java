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

    @Test
    void everythingInTheFolderIsPackaged() throws IOException {
        var packaged = ContentFolder.packaged();
        assertThat(ContentFolder.read(Path.of("content")))
                .allSatisfy((path, bytes) -> assertThat(packaged.get(path)).isEqualTo(bytes));
    }
}
