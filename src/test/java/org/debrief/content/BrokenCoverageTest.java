package org.debrief.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.content.GoodModule.FIRST;
import static org.debrief.content.GoodModule.MODULE;

/** One thing wrong between a module, the study's inventory and what was released. */
class BrokenCoverageTest {

    private static final String INVENTORY = "inventory.yaml";
    private static final String D03 =
            "  - {id: D03, title: Another, section: \"1.3\", work: diplomatic, connections: [], evidence: [told], outcome: none}\n";

    private final GoodModule folder = new GoodModule();

    private void release(String scenes) {
        var revision = new GoodModule().revision();
        folder.with(
                "released.yaml",
                """
                released:
                  - {module: alert, revision: %s, date: 2026-11-22, structure: %s, changes: 1, scenes: %s}
                """
                        .formatted(revision.id(), Structure.of(revision.module()), scenes));
    }

    @Test
    void anEntryThatNoModuleCoversIsNotedWhileTheInventoryIsIncomplete() {
        folder.with(INVENTORY, folder.text(INVENTORY) + D03)
                .replace(INVENTORY, "complete: true", "complete: false")
                .isNoted(INVENTORY, 5, "No module covers `D03`. Cover it in one.");
    }

    @Test
    void anEntryThatNoModuleCoversIsRefusedOnceTheInventoryIsComplete() {
        folder.with(INVENTORY, folder.text(INVENTORY) + D03);
        assertThat(folder.compile().problems())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR, INVENTORY, 5, "No module covers `D03`. Cover it in one."));
    }

    @Test
    void anEntryThatNoSceneMentionsIsRefused() {
        folder.with(INVENTORY, folder.text(INVENTORY) + D03)
                .replace(MODULE, "covers: [D01, D02]", "covers: [D01, D02, D03]")
                .isRefused(
                        MODULE,
                        12,
                        "No scene mentions `D03`. Name it in the scene that covers it, or take it out here.");
    }

    @Test
    void anEntryThatTheModuleDoesNotCoverIsRefused() {
        folder.with(INVENTORY, folder.text(INVENTORY).replace("complete: true", "complete: false") + D03)
                .replace(FIRST, "inventory: [D01]", "inventory: [D01, D03]");
        assertThat(folder.compile().errors())
                .containsExactly(
                        new ContentProblem(
                                ContentProblem.Severity.ERROR,
                                FIRST,
                                6,
                                "The module does not say that it covers `D03`. Add it to `covers` in module.yaml, or take it out here."));
    }

    @Test
    void anInventoryEntryThatStandsTwiceIsRefused() {
        folder.with(INVENTORY, folder.text(INVENTORY) + D03.replace("D03", "D01"));
        assertThat(folder.compile().problems())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR, INVENTORY, 5, "`D01` stands here twice. Keep one of them."));
    }

    @Test
    void aFrameworkInAFileOfAnotherNameIsRefused() {
        folder.with(
                "frameworks/other.yaml", folder.text("frameworks/gmp-2024.yaml").replace("id: gmp-2024", "id: gmc"));
        assertThat(folder.compile().problems())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        "frameworks/other.yaml",
                        1,
                        "The file of `gmc` must be called `gmc.yaml`."));
    }

    @Test
    void aReleasedModuleThatHasNotChangedIsAllowed() {
        release("{nine-ten: [listen, withdraw]}");
        assertThat(folder.compile().problems()).isEmpty();
    }

    @Test
    void aReleasedSceneThatIsGoneIsRefused() {
        release("{nine-ten: [], noon: []}");
        folder.isRefused(
                MODULE,
                19,
                "The scene `noon` was released and is gone. List it under `scenes` of `retired`, or put it back: an id is never renamed.");
    }

    @Test
    void aReleasedOptionThatIsGoneIsRefused() {
        release("{nine-ten: [listen, wait]}");
        folder.isRefused(
                MODULE,
                19,
                "The option `nine-ten/wait` was released and is gone. List it under `options` of `retired`, or put it back: an id is never renamed.");
    }

    @Test
    void aReleasedOptionThatWasRetiredIsAllowed() {
        release("{nine-ten: [listen, shout], gone: []}");
        assertThat(folder.compile().problems()).isEmpty();
    }

    @Test
    void aRetiredSceneUsedAgainIsRefused() {
        folder.replace(MODULE, "scenes: [gone]", "scenes: [nine-ten]")
                .isRefused(FIRST, 2, "The id `nine-ten` is retired and can never be used again. Choose another.");
    }

    @Test
    void aRetiredOptionUsedAgainIsRefused() {
        folder.replace(MODULE, "[nine-ten/shout]", "[nine-ten/listen]")
                .isRefused(FIRST, 13, "The id `listen` is retired and can never be used again. Choose another.");
    }

    @Test
    void aReleasedModuleThatIsGoneIsRefused() {
        release("{}");
        folder.replace("released.yaml", "module: alert", "module: older");
        assertThat(folder.compile().problems())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        "released.yaml",
                        2,
                        "The module `older` was released and is gone. Put it back; people may be in it."));
    }

    @Test
    void aChangeThatIsNotListedIsRefused() {
        release("{}");
        folder.replace(FIRST, "title: Ten past nine", "title: Nine ten")
                .isRefused(
                        MODULE,
                        20,
                        "The module has changed since it was released, and `changes` does not say how. Add a line with `kind: wording`.");
    }

    @Test
    void aChangeOfStructureThatSaysItIsWordingIsRefused() {
        release("{}");
        folder.replace(FIRST, "because: optional", "because: none")
                .replace(MODULE, "what: A comma}", "what: A comma}\n  - {date: 2026-12-01, kind: wording, what: Less}")
                .isRefused(
                        MODULE,
                        20,
                        "More than the wording has changed: scenes, what they ask or the ways between them. Say `kind: structure`.");
    }

    @Test
    void aListedChangeIsAllowed() {
        release("{}");
        folder.replace(FIRST, "because: optional", "because: none")
                .replace(
                        MODULE,
                        "what: A comma}",
                        "what: A comma}\n  - {date: 2026-12-01, kind: structure, what: Less}");
        assertThat(folder.compile().problems()).isEmpty();
    }
}
