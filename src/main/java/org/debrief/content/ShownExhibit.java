package org.debrief.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An exhibit as one person sees it, ready for the tag {@code exhibit}.
 *
 * @param key what ids on the page begin with
 * @param echo the person's own words, as they wrote them
 */
public record ShownExhibit(
        String key,
        Placement placement,
        Optional<String> echo,
        Optional<ChartDrawing> chart,
        Optional<SimulationDrawing> simulation,
        Optional<TimelineGrid> timeline) {

    public static ShownExhibit of(Placement placement, Optional<String> echo) {
        return of(placement, echo, 1);
    }

    /** @param roll of a simulation, from 1; other exhibits do not mind it */
    public static ShownExhibit of(Placement placement, Optional<String> echo, int roll) {
        var exhibit = placement.exhibit();
        return new ShownExhibit(
                "exhibit-" + exhibit.id() + (placement.rules() ? "-rules" : ""),
                placement,
                echo.map(String::strip).filter(words -> !words.isEmpty()),
                as(Chart.class, exhibit).map(chart -> ChartDrawing.of(chart, placement.rules())),
                as(Simulation.class, exhibit).map(simulation -> SimulationDrawing.of(simulation, roll)),
                as(Timeline.class, exhibit).map(TimelineGrid::of));
    }

    private static <E extends Exhibit> Optional<E> as(Class<E> kind, Exhibit exhibit) {
        return Optional.of(exhibit).filter(kind::isInstance).map(kind::cast);
    }

    /** For a page that shows the same exhibit in more than one place. */
    public ShownExhibit in(String place) {
        return new ShownExhibit(place + "-" + key, placement, echo, chart, simulation, timeline);
    }

    public Exhibit exhibit() {
        return placement.exhibit();
    }

    public String kind() {
        return exhibit().kind();
    }

    /** A document has the words in it; every other exhibit has them underneath. */
    public boolean echoesUnderneath() {
        return echo.isPresent() && !(exhibit() instanceof Document);
    }

    public String echoIntroduction() {
        return placement.rules() ? "You wrote, before any rule was shown:" : "You wrote:";
    }

    /** A document meant for words that were never written. */
    public boolean isLeftEmpty() {
        return echo.isEmpty()
                && exhibit() instanceof Document document
                && document.body().isEmpty()
                && document.after().isEmpty()
                && document.messages().isEmpty();
    }

    /** All the prose in it. */
    public Stream<Html> texts() {
        var document = as(Document.class, exhibit()).stream()
                .flatMap(paper -> Stream.concat(
                        Stream.of(paper.body(), paper.after()),
                        paper.messages().stream().map(Document.Message::text)));
        return Stream.concat(Stream.concat(Stream.of(exhibit().caption()), document), reading().stream());
    }

    /** The reading of a chart, once its rules are shown. */
    public Optional<Html> reading() {
        return as(Chart.class, exhibit())
                .filter(read -> placement.rules())
                .map(Chart::reading)
                .filter(reading -> !reading.isEmpty());
    }
}
