package org.debrief.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A password somebody chooses, by NIST SP 800-63B, 3.1.1: long enough, with no rule about its characters, and none that a
 * guesser tries first.
 */
public record NewPassword(String password, String again) {

    public static final int SHORTEST = 12;

    /** Bcrypt reads 72 bytes and no further; a longer password would be silently cut. */
    static final int MOST_BYTES = 72;

    /** Of twelve characters or more, the commonest in published lists of leaked passwords; without spaces, in small letters. */
    private static final Set<String> COMMONEST = Set.of(
            "123456789012",
            "1234567890123",
            "123123123123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "administrator",
            "changemeplease",
            "correcthorsebatterystaple",
            "iloveyou1234",
            "iloveyouforever",
            "letmeinletmein",
            "nothing12345",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "passw0rd1234",
            "q1w2e3r4t5y6",
            "qwerty123456",
            "qwertyqwerty",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdfghjkl",
            "unknown12345",
            "welcome12345",
            "zaq12wsxcde3");

    /** What stands in the way, for somebody of this name and address. */
    public Optional<String> problem(String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(
                    "Use at least %d characters. A few words with spaces between them do well.".formatted(SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("That is longer than can be kept whole. Use at most %d letters.".formatted(MOST_BYTES));
        }
        if (isEasy() || names(name, email)) {
            return Optional.of(
                    "That is one of the first a stranger would try. Choose words that are neither your name nor a common password.");
        }
        return password.equals(again)
                ? Optional.empty()
                : Optional.of("The two do not match. Type the same password twice.");
    }

    private boolean isEasy() {
        var plain = plain(password);
        return COMMONEST.contains(plain) || plain.chars().distinct().count() <= 2 || plain.startsWith("debriefdebrief");
    }

    private boolean names(String name, String email) {
        var plain = plain(password);
        var rest = forbidden(name, email).reduce(plain, (left, word) -> left.replace(word, ""));
        return rest.replaceAll("[^\\p{L}]", "").isEmpty() && !rest.equals(plain);
    }

    /** Nothing but these, with digits or signs between them, is nothing but the name. */
    private static Stream<String> forbidden(String name, String email) {
        var local = email.split("@")[0];
        return Stream.of(List.of(plain(email), plain(name), plain(local)), words(name), words(local))
                .flatMap(List::stream)
                .filter(word -> word.length() > 2)
                .sorted((one, other) -> other.length() - one.length());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).map(NewPassword::plain).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
