package org.debrief.identifiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a run of capitalised words an organisation is named: its kind, and at least one word that is its own. */
final class OrganisationName {

    private static final Pattern KIND = Words.exact("(?:Hospitals?\\s)?NHS\\s(?:Foundation\\s)?Trust"
            + "|Foundation\\sTrust"
            + "|Hospitals?(?:\\sTrust)?|(?:Healthcare|Partnership|Care|Health)\\sTrust|Infirmary|Hospice|ICB"
            + "|Integrated\\sCare\\s(?:Board|System|Partnership)|(?:University\\s)?Health\\sBoard"
            + "|Medical\\s(?:Centre|Practice)"
            + "|Health\\sCentre|Ambulance\\sService|(?:Road|Lane|Street|House|Park)\\s(?:Surgery|Practice)");
    private static final Pattern WHERE = Pattern.compile(
            "\\s(?:of\\s|upon\\s)?(?:the\\s)?(" + Words.CAPITALISED + "(?:\\s(?:and|&)\\s" + Words.CAPITALISED + ")?)");
    private static final Pattern TITLED =
            Words.exact("(?:Mr|Mrs|Ms|Miss|Mx|Dr|Drs|Prof|Professor|Sister|Matron|Nurse|Sir|Dame)\\s"
                    + "[^\\s]{1,40}(?:\\sand\\s)?");
    private static final Pattern WORD = Pattern.compile("[^\\s]{1,60}");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "upon", "on", "&");

    private OrganisationName() {}

    static Optional<Span> in(String run) {
        List<MatchResult> kinds = KIND.matcher(run).results().toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        MatchResult kind = kinds.get(kinds.size() - 1);
        return trimmed(run, afterTitledName(run, kind.start()), extendedEnd(run, kind));
    }

    /** The phrase without its generic first words, if anything of its own is left. */
    static Optional<Span> proper(String phrase) {
        return trimmed(phrase, 0, phrase.length());
    }

    private static Optional<Span> trimmed(String run, int from, int to) {
        List<MatchResult> words = WORD.matcher(run).region(from, to).results().toList();
        boolean named = words.stream().map(MatchResult::group).anyMatch(OrganisationName::isOwn);
        if (!named) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> isOwn(word.group()) || startsName(word.group()))
                .findFirst()
                .map(word -> new Span(word.start(), to));
    }

    private static boolean isOwn(String word) {
        String bare = Words.withoutPossessive(word);
        return bare.length() > 1
                && !SMALL.contains(bare)
                && !OrganisationWords.generic(word)
                && !OrganisationWords.generic(bare)
                && !bare.startsWith("St.")
                && !bare.equals("St")
                && !KIND.matcher(bare).matches()
                && Character.isUpperCase(bare.codePointAt(0));
    }

    /** “St” and “University Hospitals” belong to the name that follows them. */
    private static boolean startsName(String word) {
        return Set.of("St", "St.", "University", "Royal", "NHS").contains(word);
    }

    private static int afterTitledName(String run, int kindStart) {
        Matcher titled = TITLED.matcher(run).region(0, kindStart);
        int start = 0;
        while (titled.find()) {
            start = titled.end();
        }
        return start;
    }

    private static int extendedEnd(String run, MatchResult kind) {
        Matcher where = WHERE.matcher(run).region(kind.end(), run.length());
        boolean found = where.lookingAt();
        boolean university = run.substring(0, kind.start()).endsWith("University ");
        boolean placed = found
                && (university
                        || where.group().startsWith(" of ")
                        || where.group().startsWith(" upon "));
        return placed && !OrganisationWords.generic(where.group(1).split("\\s")[0]) ? where.end() : kind.end();
    }
}
