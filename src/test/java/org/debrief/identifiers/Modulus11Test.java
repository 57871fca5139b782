package org.debrief.identifiers;

import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Modulus11Test {

    @Test
    void agreesWithThePublishedExample() {
        assertThat(Modulus11.valid("9434765919")).isTrue();
        assertThat(Modulus11.valid("9434765918")).isFalse();
    }

    @Test
    void hasNoCheckDigitWhereItWouldBeTen() {
        assertThat(Modulus11.checkDigit("123456789")).isEmpty();
    }

    @Test
    void countsElevenAsNought() {
        assertThat(Modulus11.checkDigit("000000000")).hasValue(0);
    }

    @Test
    void passesTenEqualDigits() {
        assertThat(IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> String.valueOf(digit).repeat(10)))
                .allMatch(Modulus11::valid);
    }

    @Property
    void exactlyOneCheckDigitIsValidOrNone(@ForAll @IntRange(max = 999_999_999) int first) {
        String nine = String.format("%09d", first);
        long valid = IntStream.rangeClosed(0, 9)
                .filter(digit -> Modulus11.valid(nine + digit))
                .count();
        assertThat(valid).isEqualTo(Modulus11.checkDigit(nine).isPresent() ? 1 : 0);
    }

    @Property
    void oneMistypedDigitIsAlwaysNoticed(
            @ForAll @IntRange(max = 999_999_999) int first,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String nine = String.format("%09d", first);
        Modulus11.checkDigit(nine).ifPresent(check -> {
            char[] digits = (nine + check).toCharArray();
            digits[place] = (char) ('0' + (digits[place] - '0' + change) % 10);
            assertThat(Modulus11.valid(new String(digits))).isFalse();
        });
    }
}
