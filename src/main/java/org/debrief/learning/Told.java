package org.debrief.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.debrief.content.Passage;
import org.debrief.content.Said;

/** One step of the summary: what the person said, beside what the study reports there. */
public record Told(
        String scene,
        String title,
        String path,
        List<Said> said,
        Optional<Instant> at,
        List<Passage.Reported> reported,
        List<SceneView.Thought> thoughts) {

    public boolean decided() {
        return said.stream().anyMatch(part -> part.field().equals(org.debrief.content.Decide.OPTION));
    }
}
