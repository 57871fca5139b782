package org.debrief.account;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits as they stand in a cookie or an address; the database has only their hash. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Token() {}

    public static String random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
