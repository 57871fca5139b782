package org.debrief.identifiers;

import java.util.List;

import static org.debrief.identifiers.DateForm.Part.digits;
import static org.debrief.identifiers.DateForm.caseless;

/** Dates in figures. */
final class NumericDates {

    private static final String DAY = "([0-3]?\\d)";
    private static final String MONTH = "([01]?\\d)";
    private static final String YEAR = "((?:19|20)\\d\\d|\\d\\d)";
    private static final String START = "(?=\\d)(?<![\\d£$€])(?<!\\d[/.-])";
    private static final String END = "(?!\\d)(?![/.-]\\d)";
    private static final String NO_DOSE = "(?!\\s?(?:mg|mcg|ml|g|units?|%|mmol|kg|cm|mm)(?!\\p{L}))";

    /** Guidelines number their paragraphs 1.2.10, so dots ask for two digits somewhere or for a full year. */
    private static final String NO_PARAGRAPH =
            "(?<!(?:recommendation|section|version|paragraph|clause|appendix|table|figure|standard|item)\\s)(?<!v)"
                    + "(?=\\d\\d\\.|\\d\\.\\s?\\d\\d\\.|\\d\\.\\s?\\d\\.\\s?\\d{4})";

    static final List<DateForm> FORMS = List.of(
            form(START + DAY + "\\s?([/-])\\s?" + MONTH + "\\s?\\2\\s?" + YEAR + END + NO_DOSE, 1, 3, 4, true),
            form(START + NO_PARAGRAPH + DAY + "(\\.)\\s?" + MONTH + "\\.\\s?" + YEAR + END + NO_DOSE, 1, 3, 4, true),
            form("(?=\\d)(?<!\\d)(?<!\\d )([0-3]\\d)(\\s)([01]\\d)\\s((?:19|20)\\d\\d)(?!\\d)", 1, 3, 4, true),
            form(START + "((?:19|20)\\d\\d)([/.-])" + MONTH + "\\2" + DAY + END, 4, 3, 1, true),
            form("(?=\\d)(?<!\\d)([0-3]\\d)([ .]?)([01]\\d)\\2" + YEAR + "(?!\\d)", 1, 3, 4, false));

    private NumericDates() {}

    private static DateForm form(String pattern, int day, int month, int year, boolean trusted) {
        return new DateForm(caseless(pattern), digits(day), digits(month), new int[] {year}, trusted);
    }
}
