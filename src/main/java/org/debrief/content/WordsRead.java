package org.debrief.content;

import java.util.HashSet;

/** How many words a person reads in the parts of a scene. */
final class WordsRead {

    private WordsRead() {}

    /** Title, prose and exhibits, up to the question. */
    static int before(Scene scene) {
        int words = Words.count(scene.title()) + scene.prose().words();
        for (var placement : scene.exhibits()) {
            words += placement.words();
        }
        return words;
    }

    /** The question, with the exhibits that stand beside its cards. */
    static int asking(Scene scene) {
        int words = scene.activity().map(Activity::wordsRead).orElse(0);
        var met = new HashSet<String>();
        scene.exhibits().forEach(placement -> met.add(placement.exhibit().id()));
        if (scene.activity().orElse(null) instanceof Sort sort) {
            for (var card : sort.cards()) {
                words += card.exhibit()
                        .filter(placement -> met.add(placement.exhibit().id()))
                        .map(Placement::words)
                        .orElse(0);
            }
        }
        return scene.activity().orElse(null) instanceof Mark mark && !met.contains(mark.exhibit())
                ? words + Choice.words(mark.spans())
                : words;
    }

    static int in(Passage passage) {
        if (passage instanceof Passage.Consequence consequence) {
            return consequence.text().words()
                    + consequence.from().map(Words::count).orElse(0);
        }
        if (passage instanceof Passage.Reported reported) {
            return reported.text().words();
        }
        if (passage instanceof Passage.Principle principle) {
            return principle.text().words();
        }
        return passage instanceof Passage.HeldExhibit held ? held.placement().words() : 0;
    }
}
