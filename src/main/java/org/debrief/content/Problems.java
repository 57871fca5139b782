package org.debrief.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debrief.content.ContentProblem.Severity;

/** Gathers what is wrong, so that an author sees all of it at once. */
final class Problems {

    private final Set<ContentProblem> found = new LinkedHashSet<>();
    private boolean silentlyFailed;

    void error(String file, int line, String sentence) {
        found.add(new ContentProblem(Severity.ERROR, file, line, sentence));
    }

    void error(YamlValue at, String sentence) {
        error(at.file(), at.line(), sentence);
    }

    void warning(String file, int line, String sentence) {
        found.add(new ContentProblem(Severity.WARNING, file, line, sentence));
    }

    void note(String file, int line, String sentence) {
        found.add(new ContentProblem(Severity.NOTE, file, line, sentence));
    }

    /** Something is missing because of a problem that was already reported elsewhere. */
    void followsFromAnother() {
        silentlyFailed = true;
    }

    boolean refused() {
        return silentlyFailed || found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<ContentProblem> all() {
        return List.copyOf(found);
    }
}
