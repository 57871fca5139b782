package org.debrief.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A title and the capitalised words after it, with the tests that tell whether they name a person here. */
record TitledName(String title, int start, int nameStart, String name) {

    private static final Pattern EPONYM_OR_SERVICE = Pattern.compile(
            "(?:'s)?\\s(?:syndrome|disease|sign|nodule|manoeuvre|test|score|scale|phenomenon|stain|chart|law|cycle|model|"
                    + "framework|lecture|intelligence|data|alert|report (?:into|on)|ward|wing|suite)(?!\\p{L})");
    private static final Pattern CO_AUTHOR = Pattern.compile("\\s(?:&|and)\\sFulop");
    private static final Set<String> PEERS = Words.set("sir dame lord lady baroness");
    private static final Set<String> NURSES = Words.set("nurse nurses sister sisters matron");

    static TitledName of(MatchResult result) {
        return new TitledName(result.group(1), result.start(), result.start(2), result.group(2));
    }

    boolean isPerson(Passage passage) {
        List<String> words = nameWords();
        return !words.isEmpty()
                && words.stream().skip(1).noneMatch(NameWords.PLACES::contains)
                && !isCited(words)
                && !passage.continuesWith(EPONYM_OR_SERVICE, span().end())
                && !passage.continuesWith(CO_AUTHOR, span().end());
    }

    Span span() {
        return new Span(start, nameStart + Words.withoutPossessive(keptName()).length());
    }

    String suggestion() {
        String plain = plainTitle();
        if (plain.endsWith("s")
                && Set.of("drs", "profs", "professors", "messrs", "doctors").contains(plain)) {
            return "[two or more colleagues]";
        }
        if (NURSES.contains(plain)) {
            return plain.startsWith("nurse") ? "[a nurse]" : "[a senior nurse]";
        }
        if (PEERS.contains(plain)) {
            return "[a senior figure]";
        }
        return switch (plain) {
            case "dr", "doctor" -> "[a doctor]";
            case "prof", "professor" -> "[a professor]";
            case "cllr", "councillor" -> "[a councillor]";
            case "rev", "revd", "reverend" -> "[a chaplain]";
            default -> "[a patient or colleague]";
        };
    }

    private boolean isCited(List<String> words) {
        String surname = Words.withoutPossessive(words.get(words.size() - 1));
        return NameWords.ACADEMIC.contains(plainTitle()) && NameWords.CITED.contains(surname);
    }

    private String plainTitle() {
        return title.split("[.\\s]")[0].toLowerCase(Locale.ROOT);
    }

    private String keptName() {
        return String.join(" ", nameWords());
    }

    /** The words up to one that cannot belong to a name. */
    private List<String> nameWords() {
        List<String> kept = new ArrayList<>();
        for (String word : name.split("(?<!\\s) ", -1)) {
            Set<String> stops = kept.isEmpty() ? NameWords.NOT_NAMES : NameWords.NAME_ENDS;
            if (stops.contains(Words.withoutPossessive(word))) {
                return kept;
            }
            kept.add(word);
        }
        return kept;
    }
}
