package org.debrief.identifiers;

import java.util.OptionalInt;

/**
 * The check digit of NHS, CHI and H&amp;C numbers (NHS Data Dictionary): weigh nine digits by 10 down to 2, take the
 * sum modulo 11 from 11; 11 counts as 0 and 10 means that no check digit exists.
 */
final class Modulus11 {

    private Modulus11() {}

    static OptionalInt checkDigit(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nineDigits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? OptionalInt.empty() : OptionalInt.of(check);
    }

    static boolean valid(String tenDigits) {
        OptionalInt check = checkDigit(tenDigits.substring(0, 9));
        return check.isPresent() && check.getAsInt() == tenDigits.charAt(9) - '0';
    }
}
