package org.debrief.content;

import java.util.Optional;

/** Puts an exhibit where a scene names it. */
record Placements(ModuleReading reading, Exhibits exhibits, String file, int line) {

    private static final String RULES = "rules";

    Optional<Placement> place(String id, Optional<String> view, Optional<String> echoes) {
        return exhibits.find(id, file, line).map(draft -> {
            if (draft.leavesPlace() && echoes.isEmpty()) {
                refuse("`%s` leaves a place for the learner's words. Say which scene's, with `echoes`.".formatted(id));
            }
            if (view.isPresent() && !(draft.exhibit() instanceof Chart)) {
                refuse("Only a chart has a `view`; `%s` is a %s. Take it out."
                        .formatted(id, draft.exhibit().kind()));
            }
            return new Placement(draft.exhibit(), view.filter(RULES::equals).isPresent(), echoes);
        });
    }

    private void refuse(String sentence) {
        reading.problems().error(file, line, sentence);
    }
}
