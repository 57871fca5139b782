package org.debrief.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;

/** The words a scene holds back, in runs short enough to find and long enough to be nobody else's. */
public final class HeldBackWords {

    private static final int RUN = 6;

    private HeldBackWords() {}

    /** Runs of words of every passage, those left out that also stand in the open part of the scene. */
    public static Set<String> of(Scene scene) {
        var open = runs(scene.title() + " " + scene.prose() + " " + scene.activity() + " " + scene.exhibits());
        scene.inventory().forEach(entry -> open.addAll(runs(entry.title() + " section " + entry.section())));
        var held = new HashSet<String>();
        scene.heldBack().all().forEach(passage -> held.addAll(runs(words(passage))));
        held.removeAll(open);
        return held;
    }

    private static String words(Passage passage) {
        if (passage instanceof Passage.Consequence consequence) {
            return consequence.text().markup() + " " + consequence.from().orElse("");
        }
        if (passage instanceof Passage.Reported reported) {
            return reported.text().markup();
        }
        if (passage instanceof Passage.Principle principle) {
            return principle.text().markup();
        }
        return ((Passage.HeldExhibit) passage).placement().exhibit().toString();
    }

    /** Every run of words in a text, tags taken out, capitals and punctuation made alike. */
    public static Set<String> runs(String text) {
        var plain = Jsoup.parse(text).wholeText().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        var words = List.of(plain.strip().split(" "));
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return new HashSet<>(runs);
    }
}
