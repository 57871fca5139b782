package org.debrief.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.content.GoodModule.FIRST;
import static org.debrief.content.GoodModule.FOLDER;
import static org.debrief.content.GoodModule.JANUARY;
import static org.debrief.content.GoodModule.SWITCH;
import static org.debrief.content.GoodModule.UNIT;
import static org.debrief.content.GoodModule.VIEWS;

/** One thing wrong on the way through a module. */
class BrokenPathTest {

    private static final String ASIDE = FOLDER + "scenes/090-aside.md";

    private final GoodModule folder = new GoodModule();

    private static String aside(String next) {
        return "---\nid: aside\ntitle: Aside\nevidence: what-if\n%s\n---\nWords.\n".formatted(next);
    }

    @Test
    void aSceneNobodyCanReachIsRefused() {
        folder.with(ASIDE, aside("next: end"))
                .isRefused(ASIDE, 2, "Nobody can reach the scene `aside`. Lead a way to it, or take it out.");
    }

    @Test
    void aSceneThatConditionsKeepOutOfReachIsRefused() {
        folder.with(ASIDE, aside("next: end"))
                .replace(
                        VIEWS,
                        "next: end",
                        "next: [{to: aside, when: \"chose(nine-ten, listen) and seen(off-switch)\"}, {to: end}]");
        assertThat(folder.compile().problems())
                .extracting(ContentProblem::toString)
                .containsExactly(
                        VIEWS
                                + ":15: error: Nobody can take this way to `aside`: an earlier way always holds, or its condition never does. Take it out, or mend the conditions.",
                        ASIDE + ":2: error: Nobody can reach the scene `aside`. Lead a way to it, or take it out.");
    }

    @Test
    void aDeadEndIsRefused() {
        folder.replace(VIEWS, "next: end\n", "")
                .isRefused(VIEWS, 2, "This scene leads nowhere. Add `next: end`, or the scene that follows.");
    }

    @Test
    void waysNoneOfWhichHoldsForSomeAreRefused() {
        folder.replace(VIEWS, "next: end", "next: [{to: end, when: \"seen(on-the-unit)\"}]")
                .isRefused(
                        VIEWS,
                        15,
                        "No way on is open on some path. End the list under `next` with a way that has no `when`.");
    }

    @Test
    void anOptionWithoutAWayOnIsRefused() {
        folder.replace(FIRST, "{id: listen, text: Listen, to: on-the-unit}", "{id: listen, text: Listen}");
        assertThat(folder.compile().problems())
                .extracting(ContentProblem::toString)
                .contains(
                        FIRST
                                + ":2: error: No way on is open after `listen` on some path. End the list under `next` with a way that has no `when`.");
    }

    @Test
    void aLoopWithNoWayOutIsRefused() {
        folder.replace(VIEWS, "next: end", "next: aside").with(ASIDE, aside("next: views"));
        assertThat(folder.compile().problems())
                .extracting(ContentProblem::toString)
                .contains(
                        ASIDE
                                + ":5: error: From here one comes round for ever: aside → views → aside. Give one of these scenes a way out.");
        assertThat(folder.compile().revisions()).isEmpty();
    }

    @Test
    void aLoopThatOnlyAnotherAnswerWouldLeaveIsRefusedBecauseAnAnswerStays() {
        folder.replace(UNIT, "next: views", "next: nine-ten")
                .isRefused(
                        FIRST,
                        2,
                        "From here one comes round for ever: nine-ten → on-the-unit → nine-ten. Give one of these scenes a way out.");
    }

    @Test
    void aLoopWithAWayOutIsAllowed() {
        folder.with(ASIDE, aside("next: views"))
                .replace(VIEWS, "next: end", "next: [{to: end, when: \"seen(aside)\"}, {to: aside}]");
        assertThat(folder.compile().problems()).isEmpty();
    }

    @Test
    void aWayNobodyTakesIsRefused() {
        folder.replace(VIEWS, "next: end", "next: [{to: end}, {to: off-switch}]")
                .isRefused(
                        VIEWS,
                        15,
                        "Nobody can take this way to `off-switch`: an earlier way always holds, or its condition never does. Take it out, or mend the conditions.");
    }

    @Test
    void nextAfterOptionsThatAllLeadOnIsRefused() {
        folder.replace(FIRST, "inventory: [D01]\n", "inventory: [D01]\nnext: views\n")
                .isRefused(
                        FIRST,
                        7,
                        "Every option here leads on by its own `to`, so nobody takes `next`. Take `next` out.");
    }

    @Test
    void aBlockNobodySeesIsRefused() {
        folder.replace(
                        JANUARY,
                        "chose(nine-ten, listen) or seen(off-switch)",
                        "chose(nine-ten, listen) and chose(nine-ten, withdraw)")
                .isRefused(
                        JANUARY,
                        16,
                        "Nobody can ever see this block: its condition holds on no path. Mend the condition, or take the block out.");
    }

    @Test
    void aBlockForAnOptionAndAgainstItIsRefused() {
        folder.replace(
                        FIRST,
                        "{option=withdraw evidence=what-if}",
                        "{option=withdraw evidence=what-if when=\"not chose(nine-ten, withdraw)\"}")
                .isRefused(
                        FIRST,
                        22,
                        "Nobody can ever see this block: its condition holds on no path. Mend the condition, or take the block out.");
    }

    @Test
    void aFurtherStrandMayAskWhatHappenedInTheCore() {
        folder.replace(SWITCH, "It is quiet.", "It is quiet indeed.");
        assertThat(folder.compile().problems()).isEmpty();
    }
}
