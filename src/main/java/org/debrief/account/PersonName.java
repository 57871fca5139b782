package org.debrief.account;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as it is kept: letters composed, one space where there were several, nothing that turns the direction of what follows. */
public final class PersonName {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Of one that is typed here. */
    public static final int LONGEST = 100;

    /** What whoever typed another is told. */
    public static final String RULE =
            "Write your name as your cohort knows you, in at most %d characters.".formatted(LONGEST);

    private PersonName() {}

    public static boolean isFit(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    public static String of(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        return UNSEEN.matcher(DIRECTION.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Whether somebody typed the name that they see, which shows neither how letters are composed nor how many spaces there are. */
    public static boolean isTyped(String typed, String kept) {
        return of(typed).equals(of(kept));
    }
}
