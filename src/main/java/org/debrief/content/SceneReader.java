package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one scene file. */
final class SceneReader {

    private final ModuleReading reading;
    private final Exhibits exhibits;
    private final YamlValue facts;
    private final String id;
    private final List<SceneDraft.Echo> echoes = new ArrayList<>();
    private final List<Integer> wayLines = new ArrayList<>();

    private SceneReader(ModuleReading reading, Exhibits exhibits, YamlValue facts) {
        this.reading = reading;
        this.exhibits = exhibits;
        this.facts = facts;
        this.id = facts.get("id").text();
    }

    static Optional<SceneDraft> read(ModuleReading reading, Exhibits exhibits, SceneText text) {
        return new SceneReader(reading, exhibits, text.facts()).scene(text);
    }

    private Optional<SceneDraft> scene(SceneText text) {
        var asked = facts.find("activity");
        var activity = asked.flatMap(found -> ActivityReader.read(reading, exhibits, found));
        if (asked.isPresent() && activity.isEmpty()) {
            return Optional.empty();
        }
        var placements = placements();
        var inventory = reading.entries(facts.get("inventory"));
        var passages = new PassageReader(reading, exhibits, facts, inventory, echoes).read(text.blocks());
        var scene = new Scene(
                id,
                reading.words(facts.get("title")),
                Codes.one(Evidence.class, facts.get("evidence"), Evidence.WHAT_IF),
                Codes.one(Scene.Path.class, facts.get("path"), Scene.Path.CORE),
                inventory,
                reading.prose(facts.file(), text.prose()),
                placements,
                activity,
                new HeldBack(
                        id, passages.stream().map(PassageReader.Read::passage).toList()),
                ways());
        var passageLines = passages.stream().map(PassageReader.Read::line).toList();
        return Optional.of(new SceneDraft(scene, facts, List.copyOf(wayLines), passageLines, List.copyOf(echoes)));
    }

    private List<Placement> placements() {
        var placements = new ArrayList<Placement>();
        for (var item : facts.get("exhibits").items()) {
            var exhibit = item.isObject() ? item.get("id").text() : item.text();
            var placed = new Placements(reading, exhibits, facts.file(), item.line())
                    .place(exhibit, item.text("view"), item.text("echoes"));
            placed.ifPresent(placements::add);
            placed.flatMap(Placement::echoes)
                    .ifPresent(echo -> echoes.add(new SceneDraft.Echo(echo, item.line(), false)));
        }
        return List.copyOf(placements);
    }

    private List<Scene.Way> ways() {
        var ways = new ArrayList<Scene.Way>();
        for (var option : facts.get("activity").get("options").items()) {
            option.find("to").ifPresent(to -> {
                wayLines.add(to.line());
                ways.add(new Scene.Way(
                        to.text(), new Condition.Chose(id, option.get("id").text())));
            });
        }
        var next = facts.get("next");
        if (next.isList()) {
            next.items().forEach(way -> ways.add(way(way)));
        } else if (!next.text().isEmpty()) {
            wayLines.add(next.line());
            ways.add(new Scene.Way(next.text(), Condition.ALWAYS));
        }
        return List.copyOf(ways);
    }

    private Scene.Way way(YamlValue way) {
        wayLines.add(way.line());
        var when = way.find("when")
                .map(condition -> reading.condition(condition.text(), condition.file(), condition.line()))
                .orElse(Condition.ALWAYS);
        return new Scene.Way(way.get("to").text(), when);
    }
}
