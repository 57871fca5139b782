package org.debrief.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader can take, reckoned on the longest way through the core. */
class BudgetTest {

    private final GoodModule folder = new GoodModule();

    private static String scene(String id, String activity, String next, int words) {
        return "---\nid: %s\ntitle: T\nevidence: what-if\n%snext: %s\n---\n%s\n"
                .formatted(id, activity, next, "w ".repeat(words).strip());
    }

    /** Puts a chain of scenes between {@code views} and the end of the core. */
    private GoodModule chain(int scenes, String activity, int words) {
        folder.replace(GoodModule.VIEWS, "next: end", "next: s1");
        for (int i = 1; i <= scenes; i++) {
            var next = i == scenes ? "end" : "s" + (i + 1);
            folder.with(
                    GoodModule.FOLDER + "scenes/05%d-s%d.md".formatted(i, i), scene("s" + i, activity, next, words));
        }
        return folder;
    }

    private void saysOnly(String sentence) {
        folder.isRefused(GoodModule.MODULE, 17, sentence);
    }

    @Test
    void eightScreensAreEnough() {
        chain(5, "", 1);
        assertThat(folder.compile().problems()).isEmpty();
    }

    @Test
    void nineScreensAreTooMany() {
        chain(6, "", 1);
        saysOnly("The longest way through the core has 9 screens; there is room for 8. It goes nine-ten (listen)"
                + " → on-the-unit → views → s1 → s2 → s3 → s4 → s5 → s6. Shorten it, or move a part to Further.");
    }

    @Test
    void wordsAreAddedUpAlongTheWayThatHasMost() {
        folder.replace(GoodModule.SWITCH, "It is quiet.", "w ".repeat(140).strip());
        chain(5, "", 149);
        folder.replace(
                GoodModule.VIEWS, "One thing, many views.", "w ".repeat(140).strip());
        assertThat(folder.compile().problems()).isEmpty();
        folder.replace(
                GoodModule.FIRST, "The alert is off by noon.", "w ".repeat(200).strip());
        saysOnly("The longest way through the core has 1,274 words to read; there is room for 1,100. It goes nine-ten"
                + " (withdraw) → off-switch → views → s1 → s2 → s3 → s4 → s5. Shorten it, or move a part to Further.");
    }

    @Test
    void aLongBranchThatIsNotTakenTogetherWithAnotherDoesNotCount() {
        folder.replace(
                GoodModule.FIRST, "The alert is off by noon.", "w ".repeat(600).strip());
        folder.replace(
                GoodModule.FIRST,
                "She is surprised to be asked.",
                "w ".repeat(600).strip());
        assertThat(folder.compile().problems()).isEmpty();
    }

    @Test
    void typingIsAddedUp() {
        chain(3, "activity: {kind: reflect, prompt: What?, forms: [what], typed: 45}\n", 1);
        saysOnly("The longest way through the core has 168 words to type; there is room for 140. It goes nine-ten"
                + " (listen) → on-the-unit → views → s1 → s2 → s3. Shorten it, or move a part to Further.");
    }

    @Test
    void timeIsReckonedFromReadingTypingAndChoosing() {
        var cards = "activity: {kind: sort, prompt: What?, bins: [{id: a, text: A}, {id: b, text: B}], cards: ["
                + String.join(
                        ", ",
                        List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).stream()
                                .map(i -> "{id: c%d, text: C}".formatted(i))
                                .toList())
                + "]}\n";
        chain(5, cards, 1);
        saysOnly("The longest way through the core takes 23.2 minutes; there are 20. It goes nine-ten (listen) →"
                + " on-the-unit → views → s1 → s2 → s3 → s4 → s5. Shorten it, or move a part to Further.");
    }

    @Test
    void whatIsFurtherDoesNotCount() {
        folder.replace(GoodModule.FOLDER + "scenes/130-noticing.md", "typed: 20", "typed: 200");
        assertThat(folder.compile().problems()).isEmpty();
    }
}
