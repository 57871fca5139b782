package org.debrief.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.debrief.web.DatesForPeople;

/** A part of the archive as it is read: words under a label, or further parts. */
public record Part(String label, String words, List<Part> parts) {

    static Part of(String label, Object value, ZoneId zone) {
        if (value instanceof Map<?, ?> map) {
            return new Part(
                    label,
                    "",
                    map.entrySet().stream()
                            .map(entry -> of(words(entry.getKey().toString()), entry.getValue(), zone))
                            .toList());
        }
        if (value instanceof List<?> list) {
            return new Part(
                    label,
                    "",
                    IntStream.range(0, list.size())
                            .mapToObj(i -> of(String.valueOf(i + 1), list.get(i), zone))
                            .toList());
        }
        return new Part(label, text(value, zone), List.of());
    }

    private static String text(Object value, ZoneId zone) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        var text = String.valueOf(value);
        return moment(text)
                .map(moment -> DatesForPeople.dayAndTime(moment, zone))
                .orElse(text);
    }

    /** A person may have typed what only looks like one. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException words) {
            return Optional.empty();
        }
    }

    /** "startedAt" and "so-what" as "Started at" and "So what". */
    private static String words(String key) {
        var words = key.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.UK);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
