package org.debrief.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as it is kept and compared: in small letters. Whether anybody reads it is only known once they answer. */
public final class EmailAddress {

    static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}@[^\\s@<>(),;:\\\\\"\\[\\].]+" + "(\\.[^\\s@<>(),;:\\\\\"\\[\\].]+)+");

    private EmailAddress() {}

    public static Optional<String> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return Optional.of(address)
                .filter(found ->
                        found.length() <= LONGEST && SHAPE.matcher(found).matches());
    }
}
