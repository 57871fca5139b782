package org.debrief.move;

/** Why nothing was moved, in a sentence for whoever asked for it. */
final class Refusal extends RuntimeException {

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
