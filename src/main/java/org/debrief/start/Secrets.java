package org.debrief.start;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a secret could be guessed. What is said of it never repeats it. */
final class Secrets {

    private static final int KEY_BYTES = 32;
    private static final int SHORTEST = 16;
    private static final int FEWEST_DIFFERENT = 8;
    private static final int FEWEST_DIFFERENT_BYTES = 16;
    private static final Pattern DEFAULT = Pattern.compile(
            "change.?(me|it)|default|example|sample|insecure|not.?for.?production|debrief|keycloak|password|secret");

    private Secrets() {}

    static boolean isWeak(String secret) {
        return secret.length() < SHORTEST
                || secret.chars().distinct().count() < FEWEST_DIFFERENT
                || isWellKnown(secret);
    }

    /** All that can be asked of a secret which somebody else has chosen. */
    static boolean isWellKnown(String secret) {
        return DEFAULT.matcher(secret.toLowerCase(Locale.ROOT)).find();
    }

    /** Why a key-encryption key will not do, if it will not. */
    static Optional<String> weakKey(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length != KEY_BYTES) {
                return Optional.of("is not 32 bytes long");
            }
            return isTyped(bytes) ? Optional.of("was typed and not drawn at random") : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.of("is not base64");
        }
    }

    /** Random bytes are not all letters (one key in a hundred million million would be), nor are many of them alike. */
    private static boolean isTyped(byte[] key) {
        var text = new String(key, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.chars().allMatch(c -> c >= ' ' && c <= '~')
                || text.chars().distinct().count() < FEWEST_DIFFERENT_BYTES;
    }
}
