package org.debrief.content;

/** Something wrong in a content folder: where, and a sentence that says how to mend it. */
public record ContentProblem(Severity severity, String file, int line, String sentence)
        implements Comparable<ContentProblem> {

    /** Errors refuse the content; warnings and notes are only listed. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    @Override
    public String toString() {
        return "%s:%d: %s: %s".formatted(file, line, severity.name().toLowerCase(java.util.Locale.ROOT), sentence);
    }

    @Override
    public int compareTo(ContentProblem other) {
        return java.util.Comparator.comparing(ContentProblem::file)
                .thenComparingInt(ContentProblem::line)
                .thenComparing(ContentProblem::sentence)
                .compare(this, other);
    }
}
