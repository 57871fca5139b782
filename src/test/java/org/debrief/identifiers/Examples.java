package org.debrief.identifiers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Examples written one a line: {@code rule | severity | text with the ⟦identifier⟧ marked}. */
record Examples(String lines) {

    Stream<Arguments> marked() {
        return all().map(line -> arguments((Object[]) line.split("\\s*\\|\\s*", 3)));
    }

    Stream<String> all() {
        return Arrays.stream(lines.split("\n")).filter(line -> !line.isBlank()).map(String::strip);
    }

    static String unmarked(String text) {
        return text.replaceAll("[⟦⟧]", "");
    }

    static int start(String text) {
        return text.indexOf('⟦');
    }

    static int end(String text) {
        return text.indexOf('⟧') - 1;
    }

    static List<String> rules(String text) {
        return IdentifierCheck.check(text).stream().map(Finding::rule).collect(Collectors.toList());
    }
}
