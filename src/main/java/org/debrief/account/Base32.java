package org.debrief.account;

import java.math.BigInteger;
import java.util.Locale;

/** RFC 4648 without padding, for whole groups of five bytes: what authenticator apps read and people can type. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int GROUP_BYTES = 5;

    private Base32() {}

    static String text(byte[] bytes) {
        if (bytes.length % GROUP_BYTES != 0) {
            throw new IllegalArgumentException("Not whole groups of five bytes: " + bytes.length);
        }
        var number = new BigInteger(1, bytes);
        var text = new StringBuilder();
        for (int shift = bytes.length * 8 - BITS; shift >= 0; shift -= BITS) {
            text.append(LETTERS.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    static byte[] bytes(String text) {
        var number = BigInteger.ZERO;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] bytes = new byte[text.length() * BITS / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = number.shiftRight((bytes.length - 1 - i) * 8).byteValue();
        }
        return bytes;
    }
}
