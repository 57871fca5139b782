package org.debrief.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.LOW;

final class LinkRule implements Rule {

    private static final Pattern LINK_SHAPE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@.-])(?:(?:https?://|www\\.)[^\\s<>\"]{2,2000}+"
                    + "|(?:[a-z0-9-]{1,63}+\\.){1,5}(?:co\\.uk|org\\.uk|nhs\\.uk|gov\\.uk|ac\\.uk|com|org"
                    + "|net)(?![\\p{L}\\p{N}@-])"
                    + "(?:/[^\\s<>\"]{0,2000}+)?)",
            Pattern.CASE_INSENSITIVE);

    private static final Advice ADVICE = new Advice(
            "link",
            Type.LINK,
            LOW,
            "Link",
            "[a public source]",
            "A link leads to the place, the date and often the people of the story.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(LINK_SHAPE)
                .map(result -> ADVICE.at(result.start(), endWithoutPunctuation(result)))
                .toList();
    }

    private static int endWithoutPunctuation(MatchResult result) {
        int end = result.end();
        while (end > result.start() + 1 && ".,;:!?)]'".indexOf(result.group().charAt(end - 1 - result.start())) >= 0) {
            end--;
        }
        return end;
    }
}
