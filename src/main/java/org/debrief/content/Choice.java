package org.debrief.content;

/** Something that can be picked: an option, a card, a bin, a label, a row or a column. */
public record Choice(String id, String text) {

    static int words(Iterable<Choice> choices) {
        int words = 0;
        for (var choice : choices) {
            words += Words.count(choice.text());
        }
        return words;
    }
}
