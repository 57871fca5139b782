package org.debrief.identifiers;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ten digits that may be an NHS, CHI or H&amp;C number, as they were written. */
record PatientNumber(String written, Span span) {

    /** The last alternative takes any grouping, and leaves a longer run of digits alone. */
    static final Pattern PATTERN =
            Pattern.compile("(?=\\d)(?:(?<![\\p{L}\\p{N}_£$€+])(?<!\\d[.,-])|(?<=(?<!\\p{L})(?:[Nn][Oo]|NHS"
                    + "|CHI)))(?:\\d{3}[ -]{1,3}+\\d{3}[ -]{1,3}+\\d{4}(?!\\d)"
                    + "|\\d{6}[ -]\\d{4}(?!\\d)|\\d{10}(?!\\d)"
                    + "|\\d(?:[ .-]{0,2}+\\d){9}+(?![ .-]?\\d))(?![.,]\\d|\\p{L})");

    private static final Pattern THREE_THREE_FOUR = Pattern.compile("\\d{3}[ -]{1,3}\\d{3}[ -]{1,3}\\d{4}");
    private static final Pattern DAY_MONTH_YEAR_FIRST =
            Pattern.compile("(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d\\d[ -]\\d{4}");

    static PatientNumber of(MatchResult result) {
        return new PatientNumber(result.group(), new Span(result.start(), result.end()));
    }

    boolean valid() {
        return Modulus11.valid(digits());
    }

    /** Ten equal digits pass the checksum and are never issued. */
    boolean placeholder() {
        return digits().chars().distinct().count() == 1;
    }

    boolean contiguous() {
        return written.length() == 10;
    }

    boolean grouped() {
        return THREE_THREE_FOUR.matcher(written).matches()
                || DAY_MONTH_YEAR_FIRST.matcher(written).matches();
    }

    String series() {
        int first = Integer.parseInt(digits().substring(0, 3));
        if (first >= 900) {
            return "Test range number";
        }
        if (first >= 10 && first <= 311) {
            return "CHI number (Scotland)";
        }
        return first >= 320 && first <= 399 ? "H&C number (Northern Ireland)" : "NHS number";
    }

    boolean test() {
        return digits().charAt(0) == '9';
    }

    private String digits() {
        return Words.digits(written);
    }
}
