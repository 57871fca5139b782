package org.debrief.content;

import java.util.List;

/** The part of a scene nobody sees before answering. The passages leave this class only through a {@link Reveal}. */
public final class HeldBack {

    private final String scene;
    private final List<Passage> passages;

    HeldBack(String scene, List<Passage> passages) {
        this.scene = scene;
        this.passages = List.copyOf(passages);
    }

    public List<Passage> reveal(Reveal reveal, Condition.Facts facts) {
        if (!reveal.scene().equals(scene)) {
            throw new IllegalArgumentException("An answer to " + reveal.scene() + " does not open " + scene);
        }
        return passages.stream().filter(passage -> passage.when().holds(facts)).toList();
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    /** For the check and the reviewers' document, which see every branch. */
    List<Passage> all() {
        return passages;
    }
}
