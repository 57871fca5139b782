package org.debrief.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One title or more and the capitalised words after them, with the tests that tell whether they name a person here. */
record TitledName(List<String> titles, int start, int nameStart, String name) {

    private static final Pattern NEXT_WORD = Pattern.compile("(?:'s)?\\s(\\p{L}{1,20}+)");
    private static final Pattern CO_AUTHOR = Pattern.compile("\\s(?:&|and)\\sFulop");

    /** The analysts of hospital mortality, not a doctor. */
    private static final Pattern DOCTOR_FOSTER = Pattern.compile(
            "Foster(?:'s)?\\s(?i:intelligence|unit|data|alerts?|figures|mortality|ratios?|reports?|hospital guide)");

    static TitledName of(MatchResult result) {
        List<String> titles = List.of(result.group(1).split("[.\\s]+"));
        return new TitledName(titles, result.start(), result.start(2), result.group(2));
    }

    boolean isPerson(Passage passage) {
        return !nameWords().isEmpty()
                && !NameWords.citedWith(firstTitle(), Words.withoutPossessive(keptName()))
                && !isPlace(passage)
                && !passage.continuesWith(CO_AUTHOR, span().end())
                && !passage.continuesWith(DOCTOR_FOSTER, nameStart);
    }

    Span span() {
        return new Span(start, nameStart + Words.withoutPossessive(keptName()).length());
    }

    String suggestion() {
        if (NameWords.nursing(firstTitle())) {
            return firstTitle().toLowerCase(Locale.ROOT).startsWith("nurse") ? "[a nurse]" : "[a senior nurse]";
        }
        if (NameWords.peerage(firstTitle())) {
            return "[a senior figure]";
        }
        return switch (firstTitle().toLowerCase(Locale.ROOT)) {
            case "dr", "doctor" -> "[a doctor]";
            case "prof", "professor" -> "[a professor]";
            case "cllr", "councillor" -> "[a councillor]";
            case "rev", "revd", "reverend" -> "[a chaplain]";
            case "drs", "profs", "professors", "messrs", "doctors" -> "[two or more colleagues]";
            default -> "[a patient or colleague]";
        };
    }

    private boolean isPlace(Passage passage) {
        Matcher next = NEXT_WORD.matcher(passage.text());
        next.region(span().end(), passage.text().length());
        return nameWords().stream().skip(1).anyMatch(word -> NameWords.makesAPlace(firstTitle(), word))
                || next.lookingAt() && NameWords.makesAPlace(firstTitle(), next.group(1));
    }

    private String firstTitle() {
        return titles.get(0);
    }

    private String lastTitle() {
        return titles.get(titles.size() - 1);
    }

    private String keptName() {
        return String.join(" ", nameWords());
    }

    /** The words up to one that cannot belong to a name, or to an owner's “'s”. */
    private List<String> nameWords() {
        List<String> kept = new ArrayList<>();
        for (String word : name.split("(?<!\\s) ", -1)) {
            String bare = Words.withoutPossessive(word);
            if (kept.isEmpty() ? NameWords.notAName(lastTitle(), bare) : NameWords.endsName(bare)) {
                return kept;
            }
            kept.add(word);
            if (!bare.equals(word)) {
                return kept;
            }
        }
        return kept;
    }
}
