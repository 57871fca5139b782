package org.debrief.identifiers;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Building blocks of patterns. They never use {@code \b}, which looks back over
 * every combining mark before it: a page of accents would take hours. */
final class Words {

    static final String START = "(?<![\\p{L}\\p{N}_])";
    static final String END = "(?![\\p{L}\\p{N}_])";
    static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}']{1,30}+(?:-\\p{L}[\\p{L}\\p{M}']{1,30}+){0,2}+";

    private Words() {}

    static Pattern exact(String body) {
        return Pattern.compile(START + "(?:" + body + ")" + END);
    }

    static Pattern caseless(String body) {
        return Pattern.compile(START + "(?:" + body + ")" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
