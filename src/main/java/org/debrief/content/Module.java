package org.debrief.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case, compiled. */
public record Module(
        String id,
        String title,
        int order,
        int minutes,
        String summary,
        String asked,
        List<Work> work,
        List<Connection> connections,
        List<String> objectives,
        List<InventoryEntry> covers,
        List<FrameworkElement> frameworks,
        List<Banner> banners,
        Optional<Warning> warning,
        String start,
        List<String> further,
        List<Change> changes,
        Map<String, Scene> scenes) {

    public record FrameworkElement(String framework, String version, String title) {}

    public record Banner(String kind, String text) {}

    /** What may be hard to read, and the way round it. */
    public record Warning(String text, Optional<String> round) {}

    public record Change(LocalDate date, String kind, String what) {}

    public Optional<Scene> scene(String id) {
        return Optional.ofNullable(scenes.get(id));
    }
}
