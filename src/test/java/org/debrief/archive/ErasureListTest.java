package org.debrief.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ErasureListTest {

    @TempDir
    Path folder;

    private static ErasureList node(Path list) {
        var node = new ErasureList();
        node.config = () -> list;
        return node;
    }

    @Test
    void oneNodeKeepsOneFileAndMakesItWhenItIsNeeded() {
        var file = folder.resolve("data/erasures");
        var author = UUID.randomUUID();
        node(file).strike(author);
        assertThat(node(file).read()).isEmpty();
        node(file).add(author);
        assertThat(file).isRegularFile();
        assertThat(node(file).read()).containsExactly(author);
    }

    @Test
    void twoNodesWriteTwoListsInOneFolderAndEachReadsBoth() throws Exception {
        Files.createDirectory(folder.resolve("lost+found"));
        var one = node(folder);
        var other = node(folder);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        one.add(first);
        other.add(second);
        assertThat(one.read()).containsExactlyInAnyOrder(first, second);
        assertThat(other.read()).containsExactlyInAnyOrder(first, second);
        assertThat(node(folder).read()).as("one that starts after them").containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aNodeStrikesOutOfItsOwnListOnly() {
        var one = node(folder);
        var other = node(folder);
        var author = UUID.randomUUID();
        var wrote = UUID.randomUUID();
        one.add(author);
        other.add(wrote);
        other.strike(author);
        assertThat(other.read()).containsExactlyInAnyOrder(author, wrote);
        one.strike(author);
        assertThat(other.read()).containsExactly(wrote);
    }

    @Test
    void aLineThatThePowerCutOffCountsForNothingAndAnyOtherThatIsNoIdStopsTheStart() throws Exception {
        var whole = UUID.randomUUID();
        var file = Files.writeString(
                folder.resolve("erasures"), whole + "\n\n" + whole.toString().substring(0, 9));
        assertThat(node(file).read()).containsExactly(whole);
        Files.writeString(file, "Rowan\n" + whole);
        assertThatThrownBy(node(file)::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Line 1 of the erasure list " + file + " is no author's id.");
    }

    @Test
    void whatIsWrittenAfterALineThatThePowerCutOffCanBeRead() throws Exception {
        var before = UUID.randomUUID();
        var after = UUID.randomUUID();
        var file = Files.writeString(folder.resolve("erasures"), before + "\n" + "0a1b2c3d-44");
        node(file).add(after);
        assertThat(node(file).read()).containsExactly(before, after);
        assertThat(Files.readString(file)).isEqualTo(before + "\n" + after + "\n");
    }

    @Test
    void whoIsStruckOutLeavesEverybodyElseAndNoOtherFile() throws Exception {
        var author = UUID.randomUUID();
        var others = List.of(UUID.randomUUID(), UUID.randomUUID());
        var file = folder.resolve("erasures");
        node(file).add(others.get(0));
        node(file).add(author);
        node(file).add(others.get(1));
        node(file).strike(author);
        assertThat(node(file).read()).containsExactlyElementsOf(others);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
