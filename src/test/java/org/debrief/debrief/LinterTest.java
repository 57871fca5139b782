package org.debrief.debrief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinterTest {

    private static List<Note> notes(Map<String, String> instead) {
        var fields = new HashMap<>(Correspondence.script());
        fields.putAll(instead);
        return Linter.check(Script.of(fields));
    }

    @Test
    void aPlainScriptHasNoNotes() {
        assertThat(notes(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A good answer.",
                "You failed to ask.",
                "This was POOR.",
                "She should have rung.",
                "It is rather defensive."
            })
    void judgingWordsInWhatWasSeenAreNoted(String saw) {
        assertThat(notes(Map.of("saw-1", saw)))
                .singleElement()
                .satisfies(note -> assertThat(note.field()).isEqualTo("saw-1"))
                .satisfies(note -> assertThat(note.sentence()).contains("judges"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"You felt alone.", "Here you wanted an ally.", "Clearly you were trying to please."})
    void mindReadingInWhatWasSeenIsNoted(String saw) {
        assertThat(notes(Map.of("saw-1", saw))).singleElement().satisfies(note -> assertThat(note.sentence())
                .contains("reads a mind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You wrote “a good answer, and I wanted it”.",
                "You wrote \"I failed\" twice.",
                "The goodwill of the goodly ward, the failsafe and the wanted poster.",
                "‘You should have asked’ stands in the second line."
            })
    void quotedWordsAndLongerWordsAreLeftAlone(String saw) {
        assertThat(notes(Map.of("saw-1", saw))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why didn't you ask?|why",
                "Why didn’t you ring her?|why",
                "Why did you not ring?|why",
                "Did you ring her?|closed",
                "Were there others? What did they say?|closed",
                "And could it have waited?|closed",
                "Tell me more.|none"
            })
    void questionsThatBlameOrCloseAreNoted(String question, String about) {
        assertThat(notes(Map.of("question", question))).extracting(Note::about).containsExactly(about);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What would you have heard if she had not understood?",
                "How did you come to ring?",
                "I read it twice. What is it that you did not write?"
            })
    void openQuestionsAreLeftAlone(String question) {
        assertThat(notes(Map.of("question", question))).isEmpty();
    }

    @Test
    void aReadingSaidAsIfItWereSoIsNoted() {
        assertThat(notes(Map.of("second-1", "You avoid the registrar. Perhaps.")))
                .singleElement()
                .satisfies(note -> assertThat(note.field()).isEqualTo("second-1"))
                .satisfies(note -> assertThat(note.about()).isEqualTo("stem"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"She may have been out of time.", "Perhaps the line is busy.", "It could be the other way round."
            })
    void aReadingHeldLightlyNeedsNoStem(String reading) {
        assertThat(notes(Map.of("first-1", reading))).isEmpty();
    }

    @Test
    void moreThanTheUsualWordsAreNoted() {
        assertThat(notes(Map.of("first-1", "One reading " + "and so on ".repeat(40))))
                .extracting(Note::about)
                .containsExactly("long");
    }

    @Test
    void everyThreadIsRead() {
        assertThat(notes(Map.of("quote-3", "x", "saw-3", "Good.", "first-3", "Perhaps.", "second-3", "Maybe.")))
                .extracting(Note::key)
                .containsExactly("saw-3:judging:good");
    }
}
