package org.debrief.content;

import java.util.List;
import java.util.Optional;

/** What a content folder compiled to, in the modules' order, and everything that is wrong with it, by file and line. */
public record Compilation(List<Revision> revisions, List<ContentProblem> problems) {

    public List<ContentProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == ContentProblem.Severity.ERROR)
                .toList();
    }

    public Optional<Revision> module(String id) {
        return revisions.stream()
                .filter(revision -> revision.module().id().equals(id))
                .findFirst();
    }
}
