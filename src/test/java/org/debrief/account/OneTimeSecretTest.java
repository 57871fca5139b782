package org.debrief.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeSecretTest {

    /** The secret of the test vectors in RFC 6238, appendix B. */
    private static final OneTimeSecret RFC =
            new OneTimeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codesAreThoseOfTheStandardInSixDigits(long second, String code) {
        assertThat(RFC.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeHoldsOneStepEarlyAndOneLateAndNoLonger() {
        var now = Instant.ofEpochSecond(1234567890);
        for (int steps = -3; steps <= 3; steps++) {
            var code = RFC.codeAt(now.plusSeconds(30L * steps));
            assertThat(RFC.stepOf(code, now).isPresent()).as("%d steps", steps).isEqualTo(Math.abs(steps) <= 1);
        }
        assertThat(RFC.stepOf("", now)).isEmpty();
    }

    @Test
    void theSecretIsReadAsItIsWritten() {
        assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(RFC.groups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        var secret = OneTimeSecret.random();
        assertThat(secret.base32())
                .hasSize(32)
                .isNotEqualTo(OneTimeSecret.random().base32());
        assertThat(OneTimeSecret.of(secret.base32()).base32()).isEqualTo(secret.base32());
    }

    @Test
    void anAppIsToldWhoseItIsAndByWhom() {
        assertThat(RFC.address("Zoë O'Neill"))
                .isEqualTo("otpauth://totp/Debrief%3AZo%C3%AB%20O%27Neill?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Debrief");
    }

    @Test
    void itDoesNotTellItselfToALog() {
        assertThat(RFC.toString()).doesNotContain("GEZD");
    }
}
