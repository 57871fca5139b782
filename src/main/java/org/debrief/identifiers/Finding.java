package org.debrief.identifiers;

/**
 * A place in the text where someone might be recognised.
 *
 * @param start UTF-16 index into the text as the author typed it, inclusive
 * @param end UTF-16 index, exclusive
 * @param suggestion words that could stand there instead and keep the meaning
 * @param explanation one sentence saying why it was found
 * @param label a few words naming what was found
 */
public record Finding(
        String rule,
        Type type,
        Severity severity,
        int start,
        int end,
        String suggestion,
        String explanation,
        String label) {

    /** Only a checksum-valid NHS number that the text itself calls one. Everything else warns. */
    public boolean blocksSharing() {
        return rule.equals(NhsNumberRule.BLOCKING);
    }

    @Override
    public String toString() {
        return "Finding[" + rule + " " + type + " " + severity + " " + start + "-" + end + "]";
    }
}
