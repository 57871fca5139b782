package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.AGE;

/** So few people are ninety or older that an age alone can tell who is meant. */
final class AgeRule implements Rule {

    private static final String YEARS = "(?:9\\d|1[01]\\d|120)";
    private static final String IN_WORDS =
            "(?:(?:ninety|(?:a |one )?hundred(?: and)?)(?:[ -](?:one|two|three|four|five|six|seven|eight"
                    + "|nine|ten))?)";
    private static final Pattern OLD = Words.caseless("(?:" + YEARS + "|" + IN_WORDS + ")[ -]?(?:years?|yrs?)[ -]old"
            + "(?!\\s(?:building|hospital|tradition|institution|institute|organisation|system|charity|law"
            + "|act|house|service))"
            + "|aged?:?\\s" + YEARS + "(?!\\s?(?:days?|weeks?|months?|minutes?|%|-|per))"
            + "|" + YEARS + "\\s?(?:yo|y/o|yr old)(?=[\\s,.;)])|centenarian");

    private static final Advice ADVICE = new Advice(
            "age-ninety-or-over",
            AGE,
            LOW,
            "Great age",
            "a patient aged 90 or over",
            "Few people are this old, so the age with the place may tell who is meant.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(OLD)
                .map(result -> ADVICE.at(result.start(), result.end()))
                .toList();
    }
}
