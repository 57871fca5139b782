package org.debrief.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it. Whether it exists only a letter can tell. */
final class Address {

    static final String PROBLEM = "That is not a whole e-mail address, such as name@example.org. Check it.";

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private Address() {}

    /** In small letters. */
    static Optional<String> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }
}
