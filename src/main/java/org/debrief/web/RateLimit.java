package org.debrief.web;

import java.time.Duration;

/**
 * How often one subject may fail at something in a while: a name, an address, a link. {@code kind} names the limit, in the
 * database, in the metrics and nowhere on a page; it is a word of the code, never of a person.
 */
public record RateLimit(String kind, int allowed, Duration window) {

    /** A wrong password from one address. A whole hospital may sit behind one, and forgets many passwords on a Monday. */
    public static final RateLimit SIGN_IN_FROM_ADDRESS =
            new RateLimit("sign-in-from-address", 100, Duration.ofMinutes(15));

    /** A form kept for a writer whom the browser cannot show that it ever signed in: anybody can name one. */
    static final RateLimit HELD_FROM_ADDRESS = new RateLimit("held-form-from-address", 60, Duration.ofMinutes(15));
}
