package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * What of a module an answer depends on: scenes, what they ask, and the ways between them; none of the words. While it
 * stays the same, an attempt can move to newer wording.
 */
final class Structure {

    private Structure() {}

    static String of(Module module) {
        var lines = new TreeMap<String, byte[]>();
        lines.put("", ("start " + module.start() + " " + module.further()).getBytes(StandardCharsets.UTF_8));
        module.scenes().forEach((id, scene) -> lines.put(id, of(scene).getBytes(StandardCharsets.UTF_8)));
        return ContentHash.of(lines);
    }

    private static String of(Scene scene) {
        var asked = scene.activity()
                .map(activity -> activity.kind() + activity.fields() + choices(activity))
                .orElse("");
        var ways = scene.ways().stream()
                .map(way -> way.to() + " " + Written.condition(way.when()))
                .toList();
        return scene.path().code() + "\n" + asked + "\n" + ways;
    }

    /** What an answer may say in its fields. */
    private static String choices(Activity activity) {
        if (activity instanceof Decide decide) {
            return ids(decide.options());
        }
        if (activity instanceof Mark mark) {
            return ids(mark.labels());
        }
        return activity instanceof Sort sort ? ids(sort.bins()) : "";
    }

    private static String ids(Iterable<Choice> choices) {
        var ids = new StringBuilder();
        choices.forEach(choice -> ids.append(' ').append(choice.id()));
        return ids.toString();
    }
}
