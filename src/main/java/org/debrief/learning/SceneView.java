package org.debrief.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.debrief.content.Html;
import org.debrief.content.Module;
import org.debrief.content.Said;
import org.debrief.content.Scene;
import org.debrief.content.ShownExhibit;

/** A scene as one person sees it: before their answer, or after it with what it opens; {@code read} where nothing is asked. */
public record SceneView(
        Module module,
        Scene scene,
        String attemptPath,
        String path,
        Position position,
        List<ShownExhibit> exhibits,
        Optional<ActivityForm> form,
        DraftState draft,
        Optional<Kept> kept,
        Optional<Follows> read,
        List<Step> steps) {

    /** Where this scene stands: {@code of} is the longest it can still be. */
    public record Position(int step, int of, boolean further) {}

    /** The draft this page continues. */
    public record DraftState(int version, Instant savedAt) {
        static final DraftState NONE = new DraftState(0, null);
    }

    public record Step(String scene, String path, String title, boolean here, boolean kept) {}

    /** An answer kept, and what it opens. */
    public record Kept(
            UUID response,
            List<Said> said,
            Instant at,
            boolean copied,
            Follows follows,
            List<Thought> thoughts,
            Optional<Step> next) {}

    public record Thought(String words, Instant at) {}

    public boolean firstOfCore() {
        return position.step() == 1 && !position.further();
    }

    public boolean asksSomething() {
        return scene.activity().isPresent();
    }

    public Endnotes notes() {
        var follows = kept.map(Kept::follows).or(() -> read).stream().flatMap(Follows::texts);
        return Endnotes.of(Stream.concat(opening(), follows));
    }

    private Stream<Html> opening() {
        return Stream.of(
                        Stream.of(scene.prose()),
                        exhibits.stream().flatMap(ShownExhibit::texts),
                        form.stream().flatMap(ActivityForm::texts))
                .flatMap(texts -> texts);
    }

    /** The scene that "Go on" leads to; empty for the summary. */
    public String nextScene() {
        return kept.flatMap(Kept::next).map(Step::scene).orElse("");
    }
}
