package org.debrief.identifiers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Type.POSTCODE;

/**
 * Postcodes in the shape of BS 7666. Everyday medical English has that shape too (“ST3 1st year”, “vitamin B12 3rd
 * dose”), so the last two letters must be capitals unless the text speaks of an address, and an ordinal never counts.
 */
final class PostcodeRule implements Rule {

    private static final Pattern SHAPE = Words.exact(
            "(?:([A-Za-z]{1,2})\\d[A-Za-z\\d]?|([Gg][Ii])[Rr])\\s{0,2}+\\d([ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})");
    private static final Pattern ORDINAL = Pattern.compile("(?i).*(?:1st|2nd|3rd|\\dth)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Words.caseless(
            "post ?code|address|liv(?:es|ed|ing) (?:at|in|on)|road|street|avenue|lane|close|crescent|drive"
                    + "|flat \\d+");
    private static final Set<String> AREAS = Words.set(
            """
            AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH
            EN EX FK FY G GI GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME
            MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA
            TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
            """);

    private static final Advice ADVICE = new Advice(
            "postcode",
            POSTCODE,
            HIGH,
            "Postcode",
            "[a neighbourhood]",
            "A postcode narrows a person down to about fifteen homes.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(SHAPE)
                .filter(result -> AREAS.contains(area(result)))
                .filter(result -> !ORDINAL.matcher(result.group()).matches())
                .filter(result -> inCapitals(result) || nearAddress(passage, result))
                .map(result -> ADVICE.at(result.start(), result.end()))
                .toList();
    }

    private static String area(MatchResult result) {
        String letters = result.group(1) == null ? result.group(2) : result.group(1);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static boolean inCapitals(MatchResult result) {
        String lastLetters = result.group(3);
        return lastLetters.equals(lastLetters.toUpperCase(Locale.ROOT));
    }

    private static boolean nearAddress(Passage passage, MatchResult result) {
        return passage.mentions(ADDRESS).near(new Span(result.start(), result.end()), 40, 20);
    }
}
