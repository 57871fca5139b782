package org.debrief.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a password must be, after NIST SP 800-63B: long, and none that anybody would try first. Nothing of how it is made up. */
public final class Password {

    /** Shown before one is chosen. */
    public static final String RULE =
            "At least 12 characters; three or four words you can remember do well, and spaces are fine. Not your name or"
                    + " e-mail address, and not one of the passwords that everybody tries first.";

    private static final int SHORTEST = 12;

    /** More bytes than bcrypt reads, and the rest would not count. */
    private static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int TOO_LITTLE_ELSE = 4;

    /** Those of twelve characters and more that stand in every list of stolen passwords, as they are without spaces. */
    private static final Set<String> COMMONEST = Set.of(
            "1234567890123",
            "123456789012",
            "12345678901234567890",
            "123456789abc",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "adminadminadmin",
            "administrator",
            "changemechangeme",
            "correcthorsebatterystaple",
            "iloveyou1234",
            "iloveyouiloveyou",
            "letmeinletmein",
            "medicaldirector",
            "passw0rd1234",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "qazwsxedcrfv",
            "qwerty123456",
            "qwertyqwerty",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopas",
            "qwertyuiopasdfghjkl",
            "welcome12345",
            "welcomewelcome",
            "zaq12wsxcde3");

    private Password() {}

    /** Why this cannot be the password of somebody with these names and addresses; nothing where it can. */
    public static Optional<String> problem(String password, String again, Collection<String> ofThem) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("That is shorter than 12 characters. Add a word or two.");
        }
        if (normal(password).getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(
                    "That is longer than can be kept: 72 letters, fewer where they have accents. Shorten it.");
        }
        if (COMMONEST.contains(bare(password))
                || bare(password).chars().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("That is one of the passwords that everybody tries first. Choose another.");
        }
        if (isMadeOf(bare(password), ofThem)) {
            return Optional.of(
                    "That is your name or your address, with little else. Choose something that is not about you.");
        }
        return password.equals(again)
                ? Optional.empty()
                : Optional.of("The two are not the same. Type the new password twice.");
    }

    private static boolean isMadeOf(String bare, Collection<String> ofThem) {
        return ofThem.stream()
                .flatMap(Password::parts)
                .map(Password::bare)
                .filter(part -> part.length() >= TOO_LITTLE_ELSE)
                .anyMatch(part -> bare.contains(part) && bare.replace(part, "").length() < TOO_LITTLE_ELSE);
    }

    /** An address counts whole and up to its sign. */
    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name), Arrays.stream(name.split("@")).limit(1));
    }

    private static String bare(String text) {
        return normal(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    }

    /** The same letters however a keyboard composes them. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
