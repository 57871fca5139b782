package org.debrief.learning;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.debrief.content.Html;
import org.debrief.content.Passage;
import org.debrief.content.ShownExhibit;

/** What a kept answer opens, in the order it is read: consequences, exhibits, what the study reports, the principle. */
public record Follows(
        List<Passage.Consequence> viewpoints,
        List<ShownExhibit> exhibits,
        List<Passage.Reported> reported,
        List<Passage.Principle> principles) {

    static Follows of(List<Passage> passages, Function<Passage.HeldExhibit, ShownExhibit> show) {
        return new Follows(
                only(Passage.Consequence.class, passages),
                only(Passage.HeldExhibit.class, passages).stream().map(show).toList(),
                only(Passage.Reported.class, passages),
                only(Passage.Principle.class, passages));
    }

    private static <P extends Passage> List<P> only(Class<P> type, List<Passage> passages) {
        return passages.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Stream<Html> texts() {
        return Stream.of(
                        viewpoints.stream().map(Passage.Consequence::text),
                        exhibits.stream().flatMap(ShownExhibit::texts),
                        reported.stream().map(Passage.Reported::text),
                        principles.stream().map(Passage.Principle::text))
                .flatMap(texts -> texts);
    }

    public boolean isEmpty() {
        return viewpoints.isEmpty() && exhibits.isEmpty() && reported.isEmpty() && principles.isEmpty();
    }

    public boolean tellsOfTheStudy() {
        return !reported.isEmpty() || !principles.isEmpty();
    }
}
