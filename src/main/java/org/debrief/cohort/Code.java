package org.debrief.cohort;

import java.security.SecureRandom;
import java.util.Base64;

import org.debrief.account.Hash;

/** What an invitation's link holds: 256 bits that nobody guesses. The database has its hash alone. */
record Code(String text) {

    private static final int BYTES = 32;

    static Code fresh() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new Code(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    byte[] hash() {
        return Hash.of(text);
    }

    String path() {
        return "/invitations/" + text;
    }
}
