package org.debrief.identifiers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import static org.debrief.identifiers.DateForm.Part.digits;
import static org.debrief.identifiers.DateForm.caseless;

/** Dates with the month in words. “May” and “march” are other words too, so without a year they need their capital. */
final class WordedDates {

    /** A month name, or one of its usual short forms; small letters only where no other word looks the same. */
    private static final String MONTH =
            "(?-i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY"
                    + "|AUGUST|SEPTEMBER"
                    + "|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC"
                    + "|january|february|april|june|july|august|september|october|november|december)";

    private static final String FULL_YEAR = "((?:19|20)\\d\\d)(?!\\d)";

    private static final String MONTH_IN_SMALL_LETTERS = "(jan|feb|mar(?:ch)?|apr|may|jun|jul|aug|sept?|oct|nov|dec)";
    private static final String DAY =
            "(?=\\d)(?<![\\p{L}\\d£$€])(?<!\\d[.,/])([0-3]?\\d)(?:\\s?(?:st|nd|rd|th))?[\\s,/.-]{0,2}+(?:of\\s)?";
    private static final String LATER_YEAR = "[\\s,/.-]{0,3}+(?:in\\s)?" + FULL_YEAR;
    private static final String SHORT_YEAR =
            "[\\s/.-]?'?(\\d\\d)(?![\\d%]|[.:,]\\d|\\s?(?:am|pm|of|hours|days|weeks|patients|people|beds"
                    + "|staff|doctors|nurses)(?!\\p{L}))";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");

    static final List<DateForm> FORMS = List.of(
            form(DAY + "(" + MONTH + ")(?!\\p{L})(?:" + LATER_YEAR + "|" + SHORT_YEAR + ")?", digits(1), 2, 3, 4),
            form(DAY + MONTH_IN_SMALL_LETTERS + "(?!\\p{L})" + LATER_YEAR, digits(1), 2, 3),
            form(
                    "(?=[efnst])(?<!\\p{L})(" + String.join("|", ORDINALS).replace("-", "[- ]") + ")\\sof\\s(" + MONTH
                            + ")(?!\\p{L})(?:" + LATER_YEAR + ")?",
                    new DateForm.Part(1, word -> ORDINALS.indexOf(plain(word)) + 1),
                    2,
                    3),
            form(
                    "(?=[adfjmnos])(?<!\\p{L})(" + MONTH
                            + ")\\.?\\s(?:the\\s)?([0-3]?\\d)(?:(?:st|nd|rd|th)(?!\\p{L})(?:" + LATER_YEAR + ")?|,?\\s"
                            + FULL_YEAR + ")",
                    digits(2),
                    1,
                    3,
                    4));

    /** Not a date of its own: context for other rules. */
    static final Pattern MONTH_AND_YEAR = Pattern.compile("(?<!\\p{L})" + MONTH + "\\.?,?\\s(?:of\\s)?" + FULL_YEAR);

    private WordedDates() {}

    private static DateForm form(String pattern, DateForm.Part day, int month, int... years) {
        Pattern compiled = caseless(pattern);
        return new DateForm(compiled, day, new DateForm.Part(month, WordedDates::monthNumber), years, true);
    }

    private static int monthNumber(String word) {
        return MONTHS.indexOf(plain(word).substring(0, 3)) + 1;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\s", "-");
    }
}
