package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a revision's id depends on, and that a stored revision reads as it was. */
class RevisionTest {

    private static final String GOOD = new GoodModule().revision().id();

    private final GoodModule folder = new GoodModule();

    @Test
    void theIdIsASha256() {
        assertThat(GOOD).matches("[0-9a-f]{64}");
        assertThat(folder.revision().id()).isEqualTo(GOOD);
    }

    @Test
    void anUnrelatedGlossaryEntryChangesNothing() {
        folder.replace("glossary.yaml", "Nobody uses this one.", "Still nobody.");
        assertThat(folder.revision().id()).isEqualTo(GOOD);
    }

    @Test
    void aGlossaryEntryInUseChangesTheId() {
        folder.replace("glossary.yaml", "A count of deaths", "A number of deaths");
        assertThat(folder.revision().id()).isNotEqualTo(GOOD);
    }

    @Test
    void anUnrelatedSourceChangesNothingAndOneInUseDoes() {
        folder.replace("sources.yaml", "Nobody cites this one.", "Still nobody.");
        assertThat(folder.revision().id()).isEqualTo(GOOD);
        folder.replace("sources.yaml", "Fulop N. 2021.", "Fulop N. 2022.");
        assertThat(folder.revision().id()).isNotEqualTo(GOOD);
    }

    @Test
    void anUnrelatedFrameworkElementChangesNothingAndOneInUseDoes() {
        folder.replace("frameworks/gmp-2024.yaml", "title: Knowledge", "title: Skills");
        assertThat(folder.revision().id()).isEqualTo(GOOD);
        folder.replace("frameworks/gmp-2024.yaml", "title: Patients", "title: People");
        assertThat(folder.revision().id()).isNotEqualTo(GOOD);
    }

    @Test
    void anInventoryEntryInUseChangesTheId() {
        folder.replace("inventory.yaml", "Not one thing", "Not a single thing");
        assertThat(folder.revision().id()).isNotEqualTo(GOOD);
    }

    @Test
    void everyFileOfTheModuleChangesTheId() {
        for (var path : new GoodModule().bytes().keySet()) {
            if (path.startsWith(GoodModule.FOLDER)) {
                var changed = new GoodModule();
                changed.with(
                        path,
                        changed.text(path)
                                .replaceFirst("title: T?", "title: Y")
                                .replace("98", "97")
                                .replace("# For", "# To"));
                assertThat(changed.revision().id()).as(path).isNotEqualTo(GOOD);
            }
        }
    }

    @Test
    void whatNothingReadsChangesNothing() {
        folder.with(GoodModule.FOLDER + "scenes/010-nine-ten.md.orig", "Before.");
        assertThat(folder.revision().id()).isEqualTo(GOOD);
    }

    @Test
    void lineEndsAndTheFoldersNameChangeNothing() {
        var moved = new TreeMap<String, byte[]>();
        folder.bytes()
                .forEach((path, bytes) -> moved.put(
                        path.replace("06-alert", "60-alert"),
                        new String(bytes, StandardCharsets.UTF_8)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));
        var compilation = new Compiler(RealLookingIdentifiers.NONE).compile(moved);
        assertThat(compilation.problems()).isEmpty();
        assertThat(compilation.revisions().get(0).id()).isEqualTo(GOOD);
    }

    @Test
    void aStoredRevisionReadsAsItWas() {
        var revision = folder.revision();
        var loaded = Compiler.load(revision.id(), revision.files());
        assertThat(loaded).isEqualTo(revision);
        assertThat(loaded.module()).usingRecursiveComparison().isEqualTo(revision.module());
    }

    @Test
    void aStoredRevisionHoldsOnlyTheSharedEntriesItUses() {
        var files = folder.revision().files();
        assertThat(new String(files.get("glossary.yaml"), StandardCharsets.UTF_8))
                .contains("shmi")
                .doesNotContain("unused");
        assertThat(new String(files.get("frameworks/gmp-2024.yaml"), StandardCharsets.UTF_8))
                .contains("Patients")
                .doesNotContain("Knowledge");
    }

    @Test
    void aStoredRevisionIsNotCheckedAgain() {
        var files = new TreeMap<>(folder.revision().files());
        files.put(
                "scenes/999-alone.md",
                "---\nid: alone\ntitle: Alone\nevidence: what-if\n---\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Compiler.load(ContentHash.of(files), files).module().scenes())
                .containsKey("alone");
    }

    @Test
    void aStoredRevisionThatWasChangedIsRefused() {
        var files = new TreeMap<>(folder.revision().files());
        files.put("workshop.md", "# Another\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Compiler.load(GOOD, files))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The files of revision %s have changed".formatted(GOOD));
    }

    @Test
    void theLibraryKeepsWhatIsCurrentAndWhatWasLoaded() {
        var old = folder.replace(GoodModule.FIRST, "title: Ten past nine", "title: Nine ten")
                .revision();
        var now = new GoodModule().revision();
        var library = new Library(List.of(now));
        assertThat(library.module("alert")).containsSame(now);
        assertThat(library.revision(GOOD)).containsSame(now);
        assertThat(library.revision(old.id())).isEmpty();
        assertThat(library.keep(old)).isSameAs(old);
        assertThat(library.keep(Compiler.load(old.id(), old.files()))).isSameAs(old);
        assertThat(library.revision(old.id())).containsSame(old);
        assertThat(library.current()).containsExactly(now);
    }

    @Test
    void theLibraryForgetsWhatWasNotAskedForLongest() {
        var library = new Library(List.of());
        var module = folder.module();
        for (int i = 0; i <= Library.OLDER; i++) {
            library.keep(new Revision("r" + i, module, new TreeMap<>()));
            library.revision("r0");
        }
        assertThat(library.revision("r0")).isPresent();
        assertThat(library.revision("r1")).isEmpty();
    }
}
