package org.debrief.content;

import java.util.List;
import java.util.stream.Stream;

/** Codes in content files as the enums they stand for. The schema has refused codes that are none. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E> & Coded> E one(Class<E> type, YamlValue value, E otherwise) {
        return Coded.parse(type, value.text()).orElse(otherwise);
    }

    static <E extends Enum<E> & Coded> List<E> all(Class<E> type, YamlValue values) {
        return values.texts().stream()
                .flatMap(code -> Coded.parse(type, code).stream())
                .toList();
    }

    static <E extends Enum<E> & Coded> String any(Class<E> type) {
        return Listed.any(Stream.of(type.getEnumConstants()).map(Coded::code).toList());
    }
}
