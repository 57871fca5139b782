package org.debrief.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as it is kept and compared: in small letters. Whether anybody reads it is only known once they answer. */
public final class EmailAddress {

    public static final String PROBLEM = "That is not a whole e-mail address, such as name@example.org. Check it.";

    private static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private EmailAddress() {}

    public static Optional<String> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return Optional.of(address)
                .filter(found ->
                        found.length() <= LONGEST && SHAPE.matcher(found).matches());
    }
}
