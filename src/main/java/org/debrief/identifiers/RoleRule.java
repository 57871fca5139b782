package org.debrief.identifiers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.ROLE;

/** A post with one holder, beside an organisation or a date: the likeliest way a medical director names a colleague. */
final class RoleRule implements Rule {

    private static final String CHIEF =
            "chief\\s(?:executive|nurse|nursing|medical|clinical information|operating|finance"
                    + "|financial|people|information|digital|strategy|pharmacist"
                    + "|allied health professions)(?:\\sofficer)?";
    private static final String DIRECTOR =
            "medical director|director of (?!the )[\\p{L}-]{3,25}(?:,? (?:and|&) [\\p{L}-]{3,25})?"
                    + "|(?:finance|nursing|HR|workforce|operations|strategy|managing|clinical|divisional"
                    + "|estates) director";
    private static final String LEAD = "(?:clinical|medical|nursing|safeguarding) lead (?:for|of|in) [\\p{L}-]{3,25}"
            + "|(?:the|our|their) [\\p{L}-]{4,25} lead|(?:head|professor|matron) of [\\p{L}-]{4,25}"
            + "|clinical director (?:for|of) [\\p{L}-]{3,25}";
    private static final String CHAIR =
            "chair(?:man|woman|person)? of (?:the |our )?[\\p{L}-]{4,25}|(?:board|trust|acting|interim"
                    + "|former|new|deputy|vice) chair"
                    + "|(?=[tob])(?<!(?<!\\p{L})(?:in|into|onto|from|out of) )(?:the|our|their) chair"
                    + "|chairman|chairwoman|chairperson";
    private static final String ONLY =
            "(?:the|our) only (?:[\\p{L}-]{2,20} ){0,3}(?:consultant|surgeon|physician|doctor|nurse|registrar"
                    + "|an(?:ae|e)sthetist|paediatrician|radiologist|pathologist|psychiatrist|obstetrician"
                    + "|oncologist|cardiologist"
                    + "|neurologist|ophthalmologist|pharmacist|midwife|manager|director|woman|man)";
    private static final Pattern POST =
            Words.caseless("(?:(?:interim|acting|deputy|associate|executive|former|previous|new) ){0,2}(?:"
                    + String.join("|", CHIEF, LEAD, DIRECTOR, CHAIR, ONLY) + "|(?-i:CEO|COO|CFO|CMO|CNO))");
    private static final Pattern SITE =
            Words.caseless("at (?:the|our) (?:smaller|smallest|larger|largest|other|northern|southern|eastern|western"
                    + "|second|main|satellite|peripheral|neighbouring) (?:site|hospital|unit|campus)");

    private static final Advice WITH_ORGANISATION = new Advice(
            "role-with-organisation",
            ROLE,
            HIGH,
            "A post with one holder",
            "[a senior colleague]",
            "This post has one holder, and the organisation beside it tells who that is.");
    private static final Advice WITH_DATE = WITH_ORGANISATION
            .as("role-with-date", HIGH)
            .explained("This post has one holder at a time, and the date beside it tells who that was.");
    private static final Advice WITH_MONTH = WITH_DATE.as("role-with-month", LOW);
    private static final Advice AT_SITE = WITH_ORGANISATION
            .as("role-at-site", LOW)
            .explained("This post at that site has one holder, whom everyone in the organisation knows.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(POST)
                .flatMap(result -> judge(new Span(result.start(), result.end()), passage)
                        .map(advice -> advice.suggesting(general(result)).at(result.start(), result.end()))
                        .stream())
                .toList();
    }

    private static Optional<Advice> judge(Span post, Passage passage) {
        if (passage.inSentenceOf(post, passage.mentions(Rules.ORGANISATIONS))) {
            return Optional.of(WITH_ORGANISATION);
        }
        if (passage.inSentenceOf(post, passage.mentions(Rules.DATES))) {
            return Optional.of(WITH_DATE);
        }
        if (passage.inSentenceOf(post, WordedDates.MONTH_AND_YEAR)) {
            return Optional.of(WITH_MONTH);
        }
        return Optional.of(AT_SITE).filter(advice -> passage.inSentenceOf(post, SITE));
    }

    private static String general(MatchResult result) {
        String post = result.group().toLowerCase(Locale.ROOT);
        if (post.contains("lead") || post.startsWith("clinical director")) {
            return "[a clinical lead]";
        }
        if (post.contains(" only ")) {
            return "[a member of the team]";
        }
        if (post.contains("chair")) {
            return "[a board member]";
        }
        boolean director = post.contains("director") || post.contains("chief") || post.length() == 3;
        return director ? "[a director]" : "[a senior colleague]";
    }
}
