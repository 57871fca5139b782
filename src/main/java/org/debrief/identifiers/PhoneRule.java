package org.debrief.identifiers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.PHONE;

/** UK telephone numbers, and the bleeps and extensions of a hospital switchboard. */
final class PhoneRule implements Rule {

    private static final Pattern NUMBER =
            Pattern.compile("(?=[+(0])(?<![\\p{L}\\p{N}_+.])(?!\\d\\d[ .-]\\d\\d[ .-](?:19|20)\\d\\d(?!\\d))(?:(?:\\+"
                    + "|00)\\s?44[ .-]?(?:\\(0\\)[ .-]?)?|\\(?0)"
                    + "[1-9](?:[ ().-]{0,2}+\\d){8,9}+(?!\\d)(?:,?\\s{0,2}(?:ext|extn|extension"
                    + "|x)\\.?\\s{0,2}\\d{2,6}(?!\\d))?");
    private static final Pattern TEN_DIGIT_SHAPE =
            Pattern.compile("\\(?01[1-9]\\d{2}\\)?[ -]\\d{5}|0[58]00[ -]\\d{3} ?\\d{3}");
    private static final Pattern EXTENSION =
            Words.caseless("(?:bleep|blp|pager|dect|ext|extn|extension)\\.?\\s{0,2}(?:number|no\\.?|num|#"
                    + "|:)?\\s{0,2}(?:is\\s|was\\s)?\\d{4,5}");

    /** National numbers that Ofcom keeps free for drama. */
    private static final Pattern DRAMA = Pattern.compile(
            "1632960\\d{3}|1(?:1[3-8]|[2-6]1)4960\\d{3}|1914980\\d{3}|2079460\\d{3}|2896496\\d{3}|2920180\\d{3}"
                    + "|3069990\\d{3}|7700900\\d{3}|8081570\\d{3}|9098790\\d{3}");

    private static final Advice PHONE_NUMBER = new Advice(
            "phone",
            PHONE,
            HIGH,
            "Telephone number",
            "[a telephone number]",
            "A telephone number reaches one person or one desk.");
    private static final Advice DRAMA_NUMBER = PHONE_NUMBER
            .as("phone-drama", LOW)
            .explained("This number is kept free for drama and reaches nobody; check that it did not replace a "
                    + "real one.");
    private static final Advice BLEEP = PHONE_NUMBER
            .as("bleep-or-extension", LOW)
            .labelled("Bleep or extension")
            .suggesting("[a bleep]")
            .explained("Inside one hospital a bleep or an extension points to one post.");

    @Override
    public List<Match> find(Passage passage) {
        Stream<Match> numbers =
                passage.results(NUMBER).filter(PhoneRule::plausible).map(PhoneRule::number);
        Stream<Match> bleeps = passage.results(EXTENSION).map(result -> BLEEP.at(result.start(), result.end()));
        return Stream.concat(numbers, bleeps).toList();
    }

    private static boolean plausible(MatchResult result) {
        String written = withoutExtension(result);
        return national(written).length() == 10
                || TEN_DIGIT_SHAPE.matcher(written).matches();
    }

    private static Match number(MatchResult result) {
        boolean openBracketOnly =
                result.group().startsWith("(") && !result.group().contains(")");
        boolean drama = DRAMA.matcher(national(withoutExtension(result))).matches();
        return (drama ? DRAMA_NUMBER : PHONE_NUMBER).at(result.start() + (openBracketOnly ? 1 : 0), result.end());
    }

    private static String withoutExtension(MatchResult result) {
        return result.group().split(",?\\s{0,2}[ex]", 2)[0];
    }

    private static String national(String written) {
        String digits = Words.digits(written);
        String afterCountry = written.startsWith("+") ? digits.substring(2) : digits.replaceFirst("^0044", "");
        return afterCountry.replaceFirst("^0", "");
    }
}
