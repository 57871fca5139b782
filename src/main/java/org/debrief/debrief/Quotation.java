package org.debrief.debrief;

import java.util.Optional;

/**
 * A stretch of somebody's text, exactly as it stands there.
 *
 * @param start UTF-16 index into the text, inclusive
 * @param end UTF-16 index, exclusive
 */
record Quotation(String words, int start, int end) {

    /**
     * Finds typed or selected words in a text. White space and the shape of quotation marks may differ, as they do when words
     * are copied from a page or typed on a phone; nothing else may, and a word is not quoted in half.
     */
    static Optional<Quotation> find(String typed, String text) {
        var wanted = Folded.of(typed).text();
        var folded = Folded.of(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int at = folded.text().indexOf(wanted);
        while (at >= 0) {
            if (isWhole(folded.text(), at, at + wanted.length())) {
                int start = folded.at(at);
                int end = folded.at(at + wanted.length() - 1) + 1;
                return Optional.of(new Quotation(text.substring(start, end), start, end));
            }
            at = folded.text().indexOf(wanted, at + 1);
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, int start, int end) {
        return !splits(text, start) && !splits(text, end);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** A text with single spaces and straight quotation marks, that remembers where each of its characters stood. */
    private record Folded(String text, int[] places) {

        static Folded of(String original) {
            var text = new StringBuilder();
            int[] places = new int[original.length()];
            for (int i = 0; i < original.length(); i++) {
                char folded = fold(original.charAt(i));
                boolean again = folded == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
                if (!again) {
                    places[text.length()] = i;
                    text.append(folded);
                }
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            return new Folded(text.toString(), places);
        }

        private static char fold(char c) {
            return switch (c) {
                case '‘', '’' -> '\'';
                case '“', '”' -> '"';
                default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
            };
        }

        int at(int index) {
            return places[index];
        }
    }
}
