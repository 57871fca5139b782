package org.debrief.database;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.debrief.Life;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever steals the database, and not the key beside it, reads nobody's words. */
abstract class SealedTest {

    @Inject
    Life life;

    /** Everything the database keeps, with plain ASCII in it readable; a character a byte. */
    abstract String everythingStored() throws Exception;

    @Test
    void whatPeopleWriteIsNotInIt() throws Exception {
        var lived = life.live();
        var stored = everythingStored();
        assertThat(stored.contains(lived.name()))
                .as("a name stands in clear, so this looks in the right place")
                .isTrue();
        assertThat(lived.kept()).hasSizeGreaterThan(20);
        for (var sentence : lived.kept()) {
            looksFor(stored, sentence);
        }
        looksFor(stored, lived.held());
    }

    /** The whole sentence, its one rare word, and both as UTF-16, which is how a database may write text. */
    private static void looksFor(String stored, String sentence) {
        var word = sentence.substring(sentence.lastIndexOf(' ') + 1);
        assertThat(stored.contains(word)).as(sentence).isFalse();
        assertThat(stored.contains(String.join("\0", word.split(""))))
                .as(sentence)
                .isFalse();
    }
}
