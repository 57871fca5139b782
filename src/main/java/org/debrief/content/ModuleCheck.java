package org.debrief.content;

import java.util.Optional;

/** Everything that can be found wrong in one module, once its files are read. */
final class ModuleCheck {

    private final ModuleDraft draft;
    private final RealLookingIdentifiers identifiers;

    ModuleCheck(ModuleDraft draft, RealLookingIdentifiers identifiers) {
        this.draft = draft;
        this.identifiers = identifiers;
    }

    void check() {
        FilesCheck.module(draft);
        BudgetCheck.beforeActing(draft);
        new CoverageCheck(draft).check();
        identifiers();
        int before = draft.problems().all().size();
        new ReferenceCheck(draft).check();
        if (draft.problems().all().size() == before) {
            draft.module().filter(module -> draft.allScenesRead()).ifPresent(this::paths);
        }
    }

    private void paths(Module module) {
        var graph = new SceneGraph(module);
        if (!new EarlierCheck(draft, graph).holds()) {
            return;
        }
        Optional<Exploration> explored = Exploration.of(module, graph);
        if (explored.isEmpty()) {
            draft.problems()
                    .error(
                            draft.facts().file(),
                            1,
                            "There are more than %,d different paths through this module to prove. Ask in fewer conditions about decisions far back."
                                    .formatted(Exploration.MOST_STATES));
            return;
        }
        new ReachCheck(draft, explored.get()).check();
        if (new WayOutCheck(draft, explored.get()).holds()) {
            new BudgetCheck(draft, module, explored.get()).check();
        }
    }

    private void identifiers() {
        for (var readable : draft.reading().readable()) {
            for (var found : identifiers.in(readable.text())) {
                int line = readable.line()
                        + (int) readable.text()
                                .substring(0, found.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                draft.problems()
                        .error(
                                readable.file(),
                                line,
                                "“%s” looks real. %s"
                                        .formatted(
                                                readable.text().substring(found.start(), found.end()),
                                                found.sentence()));
            }
        }
    }
}
