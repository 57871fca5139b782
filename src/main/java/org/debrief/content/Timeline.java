package org.debrief.content;

import java.util.List;

/** What happened when, in layers that can be read one at a time. */
public record Timeline(Head head, List<Choice> layers, List<Event> events) implements Exhibit {

    public record Event(String at, String layer, String text) {}

    public List<Event> in(Choice layer) {
        return events.stream().filter(event -> event.layer().equals(layer.id())).toList();
    }

    public List<String> moments() {
        return events.stream().map(Event::at).distinct().toList();
    }

    public String layerText(Event event) {
        return layers.stream()
                .filter(layer -> layer.id().equals(event.layer()))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public String kind() {
        return "timeline";
    }

    @Override
    public int words() {
        int words = headWords() + Choice.words(layers);
        for (var event : events) {
            words += Words.count(event.text());
        }
        return words;
    }
}
