package org.debrief.content;

import java.util.Arrays;
import java.util.Optional;

/** An enum that is written in content files, URLs and style classes by a short code of its own. */
public interface Coded {

    String code();

    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }
}
