package org.debrief.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.content.GoodModule.ALERT;
import static org.debrief.content.GoodModule.FIRST;
import static org.debrief.content.GoodModule.SWITCH;
import static org.debrief.content.GoodModule.UNIT;
import static org.debrief.content.GoodModule.VIEWS;

/** One thing wrong in prose or in a block. */
class BrokenProseTest {

    private final GoodModule folder = new GoodModule();

    @Test
    void htmlIsRefused() {
        folder.replace(FIRST, "Seven messages wait.", "Seven messages <b>wait</b>.")
                .isRefused(FIRST, 16, "HTML is not allowed here. Write it in Markdown.");
    }

    @Test
    void aBlockOfHtmlIsRefusedInWhatIsHeldBack() {
        folder.replace(FIRST, "The alert is off by noon.", "Then.\n\n<script>alert(1)</script>")
                .isRefused(FIRST, 25, "HTML is not allowed here. Write it in Markdown.");
    }

    @Test
    void htmlInTheTextOfAnExhibitIsRefusedOnItsLine() {
        folder.replace(ALERT, "  And that is all.", "  And <i>that</i> is all.")
                .isRefused(ALERT, 13, "HTML is not allowed here. Write it in Markdown.");
    }

    @Test
    void aLinkThatIsNotHttpsIsRefused() {
        folder.replace(UNIT, "It fires.", "It [fires](http://example.org).")
                .isRefused(
                        UNIT,
                        8,
                        "The link to `http://example.org` does not begin with https://. Mend it or take it out.");
    }

    @Test
    void aLinkThatRunsCodeIsRefused() {
        folder.replace(UNIT, "It fires.", "It [fires](javascript:alert(1)).");
        assertThat(folder.compile().errors()).hasSize(1);
    }

    @Test
    void aPictureIsRefused() {
        folder.replace(UNIT, "It fires.", "![It fires](https://example.org/a.png)")
                .isRefused(UNIT, 8, "Pictures are not allowed in prose. Make it an exhibit.");
    }

    @Test
    void aLargeHeadingIsRefused() {
        folder.replace(UNIT, "It fires.", "## It fires")
                .isRefused(UNIT, 8, "A heading in prose begins with ###; the page has larger ones of its own.");
    }

    @Test
    void aTermThatIsNotInTheGlossaryIsRefused() {
        folder.replace(FIRST, "[[shmi|figure]]", "[[shni|figure]]")
                .isRefused(
                        FIRST,
                        16,
                        "`shni` is not in glossary.yaml. Did you mean `shmi`? Add it there, or mend it here.");
    }

    @Test
    void aSourceThatIsNotInTheBibliographyIsRefused() {
        folder.replace(FIRST, "[@jones-fulop-2021]", "\nas [@nobody-1999] says")
                .isRefused(FIRST, 17, "`nobody-1999` is not in sources.yaml. Add it there, or mend it here.");
    }

    @Test
    void anUnknownBlockIsRefused() {
        folder.replace(FIRST, "::: principle", "::: moral")
                .isRefused(
                        FIRST,
                        30,
                        "There is no `moral` block. Blocks are `consequence`, `exhibit`, `principle` and `reported`.");
    }

    @Test
    void anUnknownAttributeIsRefused() {
        folder.replace(FIRST, "::: principle {evidence=claim}", "::: principle {evidence=claim from=us}")
                .isRefused(FIRST, 30, "A `principle` block has no `from`. It may have `evidence` and `when`.");
    }

    @Test
    void attributesThatCannotBeReadAreRefused() {
        folder.replace(FIRST, "evidence=what-if from=\"the manager\"", "evidence=what-if from=\"the manager")
                .isRefused(
                        FIRST,
                        18,
                        "`from=\"the manager` cannot be read. Attributes are written name=value, or name=\"several words\".");
    }

    @Test
    void aBlockThatIsNeverClosedIsRefused() {
        folder.replace(UNIT, "echoes=on-the-unit}\n:::", "echoes=on-the-unit}")
                .isRefused(UNIT, 10, "This `exhibit` block is never closed. Put a line of three colons after it.");
    }

    @Test
    void aBlockWithinABlockIsRefused() {
        folder.replace(FIRST, "She is surprised to be asked.\n:::", "She is surprised to be asked.")
                .isRefused(
                        FIRST,
                        18,
                        "This `consequence` block is not closed before the next one opens. Put a line of three colons after it.");
    }

    @Test
    void aClosingLineTooManyIsRefused() {
        folder.replace(UNIT, "echoes=on-the-unit}\n:::", "echoes=on-the-unit}\n:::\n:::")
                .isRefused(UNIT, 12, "This closes a block that was never opened. Take the line out.");
    }

    @Test
    void proseBetweenBlocksIsRefused() {
        folder.replace(UNIT, "echoes=on-the-unit}\n:::", "echoes=on-the-unit}\n:::\n\nAnd then.")
                .isRefused(
                        UNIT,
                        13,
                        "Prose may stand only above the first block. Move this up, or into a block of its own.");
    }

    @Test
    void anEmptyBlockIsRefused() {
        folder.replace(FIRST, "He was told of complaints.", "")
                .isRefused(FIRST, 26, "This `reported` block is empty. Write it, or take it out.");
    }

    @Test
    void aPassageWithNoEvidenceLabelIsRefused() {
        folder.replace(FIRST, "::: principle {evidence=claim}", "::: principle")
                .isRefused(
                        FIRST,
                        30,
                        "This `principle` block does not say what it rests on. Add evidence= and one of `observed`, `told`, `claim`, `literature`, `what-if` or `synthetic`.");
    }

    @Test
    void aPassageWithEvidenceThatIsNoneIsRefused() {
        folder.replace(FIRST, "::: principle {evidence=claim}", "::: principle {evidence=hope}")
                .isRefused(
                        FIRST,
                        30,
                        "There is no evidence `hope`. Use one of `observed`, `told`, `claim`, `literature`, `what-if` or `synthetic`.");
    }

    @Test
    void aConsequenceLabelledAsReportedWhereNoOutcomeIsReportedIsRefused() {
        folder.replace(FIRST, "{option=withdraw evidence=what-if}", "{option=withdraw evidence=told}")
                .isRefused(
                        FIRST,
                        22,
                        "The study reports no outcome here, so a consequence cannot be `told`. Say evidence=what-if.");
    }

    @Test
    void evidenceThatTheInventoryDoesNotHaveIsRefused() {
        folder.replace(FIRST, "{inventory=D01 evidence=told}", "{inventory=D01 evidence=claim}")
                .isRefused(
                        FIRST,
                        26,
                        "`D01` does not rest on `claim`; inventory.yaml says `observed` or `told`. Use that, or mend the inventory.");
    }

    @Test
    void evidenceOfAFilledCellThatTheInventoryDoesNotHaveIsRefused() {
        folder.replace(VIEWS, "inventory: D02, evidence: told}", "inventory: D02, evidence: observed}")
                .isRefused(
                        VIEWS,
                        12,
                        "`D02` does not rest on `observed`; inventory.yaml says `told`. Use that, or mend the inventory.");
    }

    @Test
    void aReportThatDoesNotSayWhichEvidenceIsWarnedOf() {
        folder.replace(FIRST, "{inventory=D01 evidence=told}", "{inventory=D01}")
                .isWarned(
                        FIRST,
                        26,
                        "`D01` rests on `observed` and `told`, and this passage will say `observed`. Say which with evidence=.");
    }

    @Test
    void aReportOfNothingIsRefused() {
        folder.replace(FIRST, "{inventory=D01 evidence=told}", "{evidence=told}")
                .isRefused(
                        FIRST, 26, "This `reported` block names no entry of the inventory. Add inventory= and its id.");
    }

    @Test
    void aConditionThatCannotBeReadIsRefused() {
        folder.replace(SWITCH, "chose(nine-ten, withdraw)", "chose(nine-ten)")
                .isRefused(
                        SWITCH, 6, "The condition `chose(nine-ten)` goes wrong at character 15. Expected there: `,`.");
    }

    @Test
    void aHeldBackExhibitWithTextIsRefused() {
        folder.replace(UNIT, "echoes=on-the-unit}\n", "echoes=on-the-unit}\nWords.\n")
                .isRefused(UNIT, 10, "An `exhibit` block holds no text of its own. Move the text out.");
    }

    @Test
    void aRealLookingNameIsRefusedOnItsLine() {
        folder.with(text -> text.contains("The alert is off")
                        ? List.of(new RealLookingIdentifiers.Found(4, 9, "Take it out."))
                        : List.of())
                .isRefused(FIRST, 23, "“alert” looks real. Take it out.");
    }

    @Test
    void moreThanAHundredAndFiftyWordsBeforeActingAreWarnedOf() {
        folder.replace(UNIT, "It fires.", "word ".repeat(150))
                .isWarned(
                        UNIT,
                        2,
                        "153 words stand here before the learner acts; aim for 150. Shorten the prose, or hold an exhibit back.");
    }
}
