package org.debrief.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.NAME;

/** Names without a title, where the words before them announce one: “a patient called Anna”, “her husband David”. */
final class NamedPersonRule implements Rule {

    private static final String NAME_WORDS = "(" + Words.CAPITALISED + "(?:[ ]" + Words.CAPITALISED + ")?)" + Words.END;
    private static final String PERSON =
            "(?:patient|nurse|doctor|consultant|registrar|trainee|colleague|manager|director|man|woman"
                    + "|lady|gentleman|boy|girl|child|surgeon|physician|chair|someone|person)";
    private static final String RELATION =
            "(?:wife|husband|partner|son|daughter|mother|father|brother|sister|aunt|uncle|friend"
                    + "|colleague|registrar|secretary|boss|line manager)";
    private static final Pattern ANNOUNCED = Pattern.compile(Words.START
            + "(?:(?i:" + PERSON
            + "),?\\s(?:called|named|by the name of|whose name (?:is|was))|(?i:(?:my|his|her|their"
            + "|\\p{L}{3,12}'s) name (?:is|was))"
            + "|(?i:(?:my|his|her|their|our|patient's) " + RELATION + "),?)\\s" + NAME_WORDS);

    private static final Advice ADVICE = new Advice(
            "announced-name",
            NAME,
            LOW,
            "Possible name",
            "[a person]",
            "The words before this say that a person's name follows.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(ANNOUNCED)
                .filter(NamedPersonRule::isName)
                .map(result -> ADVICE.at(
                        result.start(1),
                        result.start(1)
                                + Words.withoutPossessive(result.group(1)).length()))
                .toList();
    }

    private static boolean isName(MatchResult result) {
        String first = Words.withoutPossessive(result.group(1).split(" ")[0]);
        boolean acronym = Character.isUpperCase(first.charAt(1));
        return !acronym && !NameWords.notAName("", first) && !NameWords.cited(first);
    }
}
