package org.debrief.content;

import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.content.GoodModule.FIRST;
import static org.debrief.content.GoodModule.MODULE;
import static org.debrief.content.GoodModule.NOTE;
import static org.debrief.content.GoodModule.UNIT;

/** One thing wrong in the shape of a file. */
class BrokenFileTest {

    private final GoodModule folder = new GoodModule();

    @Test
    void yamlThatCannotBeReadIsRefusedWithItsLine() {
        folder.replace(MODULE, "title: The alert", "title: \"The alert")
                .isRefused(
                        MODULE,
                        22,
                        "This cannot be read as YAML: found unexpected end of stream. Look at the indentation, colons and quotes here.");
    }

    @Test
    void linesOfFrontMatterAreThoseOfTheFile() {
        folder.replace(FIRST, "confidence: true", "confidence: true: false")
                .isRefused(
                        FIRST,
                        10,
                        "This cannot be read as YAML: mapping values are not allowed here. Look at the indentation, colons and quotes here.");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        folder.replace(MODULE, "minutes: 20", "minutes: 20\norder: 6")
                .isRefused(MODULE, 6, "`order` stands here twice. Keep one of them.");
    }

    @Test
    void aValueThatStandsForAnotherIsRefused() {
        folder.replace(NOTE, "title: A note", "title: &words A note")
                .replace(NOTE, "caption: Two clauses.", "caption: *words")
                .isRefused(NOTE, 3, "One value stands for another here (& and *). Write it out instead.");
    }

    @Test
    void aTagIsRefused() {
        folder.replace(NOTE, "title: A note", "title: !secret A note")
                .isRefused(NOTE, 3, "`!secret` is not known here. Put quotes around it.");
    }

    @Test
    void anEmptyFileIsRefused() {
        folder.with(NOTE, "# nothing\n")
                .isRefused(NOTE, 1, "There is nothing here. See content/README.md for what belongs here.");
    }

    @Test
    void aCharacterThatIsNotUtf8IsRefusedWithItsLine() {
        var files = new TreeMap<>(folder.bytes());
        files.put(NOTE, "kind: fieldnote\ntitle: caf\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        var problems = new Compiler(RealLookingIdentifiers.NONE).compile(files).problems();
        assertThat(problems)
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        NOTE,
                        2,
                        "This line holds a character that is not UTF-8. Save the file as UTF-8."));
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        folder.with(NOTE, "#".repeat(ContentFiles.LONGEST_FILE + 1))
                .isRefused(NOTE, 1, "This file is longer than 512 kilobytes. Split it.");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        folder.with(NOTE, "[".repeat(100_000));
        assertThat(folder.compile().errors()).hasSize(1);
        assertThat(folder.compile().errors().get(0).sentence()).startsWith("This cannot be read as YAML");
    }

    @Test
    void missingEvidenceIsRefused() {
        folder.replace(UNIT, "evidence: what-if\n", "")
                .isRefused(
                        UNIT,
                        2,
                        "`evidence` is missing. Say what the passage rests on: observed, told, claim, literature, what-if or synthetic.");
    }

    @Test
    void evidenceThatIsNoneIsRefused() {
        folder.replace(UNIT, "evidence: what-if", "evidence: rumour")
                .isRefused(
                        UNIT,
                        4,
                        "`evidence` cannot be `rumour`. Say what it rests on: observed, told, claim, literature, what-if or synthetic.");
    }

    @Test
    void aFieldThatIsNotKnownIsRefusedWithTheOneProbablyMeant() {
        folder.replace(FIRST, "confidence: true", "confidance: true")
                .isRefused(FIRST, 10, "`confidance` is not known here. Did you mean `confidence`?");
    }

    @Test
    void aFieldOfAnotherActivityIsRefused() {
        folder.replace(UNIT, "limit: 25,", "limit: 25, minimum: 3,")
                .isRefused(
                        UNIT,
                        5,
                        "`minimum` is not known here. Known are `kind`, `prompt`, `limit`, `aids` and `jargon`.");
    }

    @Test
    void anActivityOfAnUnknownKindIsRefused() {
        folder.replace(UNIT, "kind: write", "kind: quiz")
                .isRefused(
                        UNIT,
                        5,
                        "`kind` cannot be `quiz`. Use notice, decide, write, mark, sort, order, matrix, estimate, reflect or commit.");
    }

    @Test
    void oneOptionIsRefused() {
        folder.replace(FIRST, "        - {id: withdraw, text: Withdraw, to: off-switch}\n".substring(4), "");
        assertThat(folder.compile().errors())
                .contains(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        FIRST,
                        12,
                        "`options` has 1 entries. Offer two to four options."));
    }

    @Test
    void aNumberWhereWordsBelongIsRefused() {
        folder.replace(MODULE, "title: The alert", "title: 2018")
                .isRefused(MODULE, 3, "`title` must be words: put quotes around it.");
    }

    @Test
    void wordsWhereANumberBelongsAreRefused() {
        folder.replace(MODULE, "minutes: 20", "minutes: twenty")
                .isRefused(MODULE, 5, "`minutes` must be a whole number.");
    }

    @Test
    void aFieldLeftEmptyIsRefused() {
        folder.replace(MODULE, "summary: Six complaints and one alert.", "summary:")
                .isRefused(MODULE, 6, "`summary` is empty.");
    }

    @Test
    void anIdWithCapitalsIsRefused() {
        folder.replace(NOTE, "{id: c2,", "{id: C2,")
                .isRefused(NOTE, 6, "`id` cannot be `C2`. Write lower-case words or numbers joined by hyphens.");
    }

    @Test
    void aSceneCannotBeCalledEnd() {
        folder.replace(FIRST, "id: nine-ten", "id: end")
                .has(
                        FIRST,
                        2,
                        "`id` cannot be `end`. Give the scene its id: lower-case words joined by hyphens, but not `end`.");
    }

    @Test
    void aTermInPlainWordsIsRefused() {
        folder.replace(MODULE, "summary: Six complaints", "summary: Six [[shmi]] complaints")
                .isRefused(
                        MODULE,
                        6,
                        "`summary` cannot be `Six [[shmi]] complaints and one alert.`. Write plain words: no [[term]] or [@source] here.");
    }

    @Test
    void aMinuteTooManyIsRefused() {
        folder.replace(MODULE, "minutes: 20", "minutes: 500")
                .isRefused(MODULE, 5, "`minutes` cannot be `500`. Say how many minutes it takes, a whole number.");
    }

    @Test
    void anEntryNamedTwiceIsRefused() {
        folder.replace(MODULE, "covers: [D01, D02]", "covers: [D01, D02, D02]")
                .isRefused(MODULE, 12, "`covers` names something twice. Keep one of them.");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        folder.replace(MODULE, "2026-11-22", "2026-02-30")
                .isRefused(MODULE, 21, "There is no day `2026-02-30`. Write it like 2026-11-22.");
    }

    @Test
    void aSceneWithoutFactsIsRefused() {
        folder.with(UNIT, "It fires.\n");
        assertThat(folder.compile().errors())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        UNIT,
                        1,
                        "A scene begins with a line of three hyphens and its facts. Add them."));
    }

    @Test
    void factsWithoutAnEndAreRefused() {
        folder.with(UNIT, "---\nid: on-the-unit\n")
                .isRefused(UNIT, 1, "The facts have no end. Put a line of three hyphens after them.");
    }

    @Test
    void aModuleWithoutModuleYamlIsRefused() {
        folder.with("modules/07-next/scenes/a.md", "---\n---\n");
        assertThat(folder.compile().problems())
                .containsExactly(new ContentProblem(
                        ContentProblem.Severity.ERROR,
                        "modules/07-next/module.yaml",
                        1,
                        "This module has no module.yaml. Add it."));
        assertThat(folder.compile().module("alert")).isPresent();
    }

    @Test
    void aBrokenSchemaIsRefused() {
        folder.with("schema/scene.schema.json", "{")
                .isRefused(
                        "schema/scene.schema.json", 1, "This schema cannot be read. Put the one of the project back.");
    }

    @Test
    void theFoldersOwnSchemaIsUsed() {
        folder.with(
                "schema/sources.schema.json",
                "{\"properties\": {\"sources\": {\"description\": \"Fewer.\", \"maxProperties\": 1}}}");
        assertThat(folder.compile().errors()).extracting(ContentProblem::file).containsOnly("sources.yaml");
    }

    @Test
    void aFileThatNothingReadsIsWarnedOf() {
        folder.with(GoodModule.FOLDER + "scenes/notes.txt", "Later.")
                .isWarned(
                        GoodModule.FOLDER + "scenes/notes.txt",
                        1,
                        "Nothing reads a file of this name here. Move it, rename it or take it out.");
    }

    @Test
    void aMissingGuideIsNoted() {
        folder.without(GoodModule.FOLDER + "workshop.md")
                .isNoted(MODULE, 1, "There is no workshop.md yet. Facilitators need a guide to the case.");
    }
}
