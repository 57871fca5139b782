package org.debrief.identifiers;

/** A text with plain digits, spaces, dashes and apostrophes, and the way back to the text it came from. */
final class Folded {

    private static final int DROPPED = -1;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private final StringBuilder plain;
    private final int[] starts;
    private final int[] ends;

    private Folded(int capacity) {
        plain = new StringBuilder(capacity);
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            folded.append(text, at, next, fold(text, codePoint, next));
            at = next;
        }
        return folded;
    }

    String text() {
        return plain.toString();
    }

    Span original(Span span) {
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    private void append(String text, int at, int next, int folded) {
        if (folded == DROPPED) {
            return;
        }
        if (Character.isBmpCodePoint(folded)) {
            append((char) folded, at, next);
        } else {
            append(text.charAt(at), at, next);
            append(text.charAt(at + 1), at, next);
        }
    }

    private void append(char character, int start, int end) {
        starts[plain.length()] = start;
        ends[plain.length()] = end;
        plain.append(character);
    }

    private static int fold(String text, int codePoint, int next) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint;
        }
        if (codePoint == '\r') {
            return next < text.length() && text.charAt(next) == '\n' ? DROPPED : '\n';
        }
        return codePoint < 0x80 ? codePoint : foldUnicode(codePoint);
    }

    private static int foldUnicode(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return '0' + Character.digit(codePoint, 10);
        }
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return codePoint - FULL_WIDTH_SHIFT;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.FORMAT -> DROPPED;
            default -> foldSign(codePoint);
        };
    }

    private static int foldSign(int codePoint) {
        return switch (codePoint) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2212' -> '-';
            default -> codePoint;
        };
    }
}
